package vn.sohoi.membership;

import vn.sohoi.kernel.UnitId;
import vn.sohoi.people.Identity;

/**
 * Somebody who stands with another unit and is asked for. Whoever asks knows of her what was typed and nothing else.
 *
 * @param to the branch that would take her
 * @param reason in free words, may be empty
 */
public record TransferCall(Identity typed, UnitId to, String reason) {}
