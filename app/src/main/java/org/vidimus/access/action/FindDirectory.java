package org.vidimus.access.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vidimus.access.Directory;
import org.vidimus.access.DirectoryEntry;
import org.vidimus.access.DirectoryQuery;
import org.vidimus.common.Slice;
import org.vidimus.gate.Act;
import org.vidimus.gate.Permission;

/**
 * Finds people, parties, organisations and groups. Whoever is signed in may; hidden groups are
 * there only for whom they exist. Refuses nothing.
 */
@ApplicationScoped
public class FindDirectory {
  private final Directory directory;

  @Inject
  FindDirectory(Directory directory) {
    this.directory = directory;
  }

  @Act(Permission.FIND_DIRECTORY)
  @Transactional
  public Slice<DirectoryEntry> find(DirectoryQuery query) {
    return directory.find(query);
  }
}
