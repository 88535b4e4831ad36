package vn.sohoi.people;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.UnitId;

/** A person as a list of hits shows her. */
public record FoundPerson(
        PersonId id,
        UnitId branch,
        String fullName,
        @Nullable PartialDate birth) {}
