package vn.sohoi.people;

import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.PartialDate;

/** One field of a person set right. Null where nothing is known after all. */
public sealed interface Correction {
    /** The field's name, as the record of corrections keeps it. */
    String field();

    record Name(String fullName) implements Correction {
        @Override
        public String field() {
            return "full_name";
        }
    }

    record Birth(@Nullable PartialDate birth) implements Correction {
        @Override
        public String field() {
            return "birth";
        }
    }

    record Sex(boolean woman) implements Correction {
        @Override
        public String field() {
            return "sex";
        }
    }

    record Phone(@Nullable String phone) implements Correction {
        @Override
        public String field() {
            return "phone";
        }
    }

    record CitizenId(@Nullable String digits) implements Correction {
        @Override
        public String field() {
            return "citizen_id";
        }
    }

    record OldId(@Nullable String digits) implements Correction {
        @Override
        public String field() {
            return "old_id";
        }
    }

    record Note(String note) implements Correction {
        @Override
        public String field() {
            return "note";
        }
    }
}
