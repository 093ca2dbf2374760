package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vidimus.access.Directory;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.DirectoryQuery;
import org.vidimus.gate.Act;
import org.vidimus.gate.CurrentSubject;
import org.vidimus.gate.Permission;

/**
 * Names all of one kind, for choices and sentences. Anybody may ask, whoever is not signed in
 * learns of nobody; a group is named to those it exists for. Refuses nothing.
 */
@ApplicationScoped
public class NameEverybody {
  private final Directory directory;
  private final CurrentSubject current;

  @Inject
  NameEverybody(Directory directory, CurrentSubject current) {
    this.directory = directory;
    this.current = current;
  }

  @Act(Permission.NAME_PARTIES)
  @Transactional
  public List<DirectoryEntry> name(String kind) {
    return current.isSignedIn() ? directory.find(DirectoryQuery.all(kind, "")).items() : List.of();
  }
}
