package vn.sohoi.membership;

import java.util.List;
import vn.sohoi.kernel.PersonId;

/**
 * What became of a list of members that was taken over.
 *
 * @param taken those who are members by it now
 * @param members those who stood in the book as members before, or have been; nothing of theirs was changed
 */
public record TakenOver(List<PersonId> taken, List<PersonId> members) {}
