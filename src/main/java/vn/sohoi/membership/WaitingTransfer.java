package vn.sohoi.membership;

import java.time.Instant;
import java.time.LocalDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** A transfer that waits for its answer, as both sides see it. */
public record WaitingTransfer(TransferId id, PersonId person, UnitId from, UnitId to, LocalDate on, Instant askedAt) {}
