package org.vidimus.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Role;
import org.vidimus.gate.Subject;

/** Shows people to whoever asks, as far as each allows it. */
@ApplicationScoped
public class PersonView {
  private final CurrentSubject current;
  private final Names names;
  private final Today today;

  @Inject
  PersonView(CurrentSubject current, Names names, Today today) {
    this.current = current;
    this.names = names;
    this.today = today;
  }

  /** As everybody sees them, and more of it for who keeps the account or looks after everybody. */
  public PersonReading of(Person person) {
    Subject reader = current.get();
    boolean kept = keeps(reader, person);
    return of(person, kept || Appointing.seesAllChanges(reader), kept);
  }

  /** As the directory shows them: by what each allows, whoever looks. */
  public PersonReading listed(Person person) {
    boolean own = current.get().person().equals(person.id());
    return of(person, own, own);
  }

  private PersonReading of(Person person, boolean whole, boolean kept) {
    Subject reader = current.get();
    LocalDate day = today.day();
    PersonSheet sheet = person.sheet();
    boolean contact = kept || sheet.contactShownTo().stream().anyMatch(reader.reach()::contains);
    List<RoleSheet> roles = person.roles().roles();
    return new PersonReading(
        sheet.username(),
        sheet.name(),
        Optional.of(sheet.mail()).filter(_ -> contact),
        sheet.organisation(),
        person.organisation().party().code(),
        Optional.of(sheet.clearance()).filter(_ -> whole),
        Optional.of(sheet.level()).filter(_ -> whole),
        sheet.languages(),
        sheet.topics(),
        sheet.phone().filter(_ -> contact),
        Optional.of(sheet.contactShownTo())
            .filter(_ -> whole)
            .map(shown -> names.knownTo(reader, shown)),
        Optional.of(sheet.from()).filter(_ -> whole),
        sheet.to().filter(_ -> whole),
        whole ? roles : roles.stream().filter(r -> r.period().isToCome(day)).toList(),
        person.isCutOff(),
        whole && person.isPasswordDue(),
        Optional.of(sheet.contentHash()).filter(_ -> whole));
  }

  /**
   * Whether somebody keeps an account, and so reads how its holder is reached whomever they show it
   * to: the holder, the administrator, the national focal points of their state.
   */
  static boolean keeps(Subject reader, Person person) {
    return reader.person().equals(person.id())
        || reader.is(Role.ADMINISTRATOR)
        || (reader.is(Role.NFP) && reader.party().equals(person.organisation().party().code()));
  }
}
