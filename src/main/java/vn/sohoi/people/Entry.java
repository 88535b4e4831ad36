package vn.sohoi.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.FullName;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.VietnameseText;

/** What is done to every identity before it is kept: one form of names and numbers, and what can't be kept is refused. */
final class Entry {
    private Entry() {}

    /** @throws Refused when the name is empty, or a phone or number can't be read */
    static Identity clean(Identity typed) {
        var name = FullName.of(typed.fullName());
        if (name.key().isEmpty()) throw new Refused("people.name-missing");
        return new Identity(
                name.written(),
                typed.woman(),
                typed.birth(),
                phone(typed.phone()),
                citizenId(typed.citizenId()),
                oldId(typed.oldId()));
    }

    /** The same for one field set right. */
    static Correction clean(Correction typed) {
        return switch (typed) {
            case Correction.Name name -> {
                if (FullName.of(name.fullName()).key().isEmpty()) throw new Refused("people.name-missing");
                yield new Correction.Name(FullName.of(name.fullName()).written());
            }
            case Correction.Phone phone -> new Correction.Phone(phone(phone.phone()));
            case Correction.CitizenId id -> new Correction.CitizenId(citizenId(id.digits()));
            case Correction.OldId id -> new Correction.OldId(oldId(id.digits()));
            case Correction.Birth birth -> birth;
            case Correction.Sex sex -> sex;
            case Correction.Note note -> note;
        };
    }

    private static @Nullable String phone(@Nullable String typed) {
        if (isBlank(typed)) return null;
        return Optional.ofNullable(typed)
                .flatMap(Phones::e164)
                .orElseThrow(() -> new Refused("people.phone-unreadable"));
    }

    private static @Nullable String citizenId(@Nullable String typed) {
        if (typed == null || isBlank(typed)) return null;
        if (!CitizenIdRules.isCitizenId(typed)) throw new Refused("people.citizen-id-unreadable");
        return typed;
    }

    private static @Nullable String oldId(@Nullable String typed) {
        if (typed == null || isBlank(typed)) return null;
        if (!CitizenIdRules.isOldId(typed)) throw new Refused("people.old-id-unreadable");
        return typed;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || VietnameseText.clean(typed).isEmpty();
    }
}
