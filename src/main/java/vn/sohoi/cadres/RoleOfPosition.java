package vn.sohoi.cadres;

import java.util.Optional;
import vn.sohoi.access.Role;
import vn.sohoi.units.UnitLevel;

/** Which post of the table of rights comes with a position, where one does. The standing vice-chair acts for the chair. */
final class RoleOfPosition {
    private RoleOfPosition() {}

    static Optional<Role> of(Position position, UnitLevel level) {
        return Optional.ofNullable(
                switch (position.body()) {
                    case EXECUTIVE ->
                        switch (position.kind()) {
                            case CHAIR, VICE_STANDING -> Role.valueOf(level + "_CHAIR");
                            case VICE -> Role.valueOf(level + "_OFFICER");
                            default -> null;
                        };
                    case WOMENS_WORK, STAFF -> Role.valueOf(level + "_OFFICER");
                    case BRANCH -> position.kind() == PositionKind.CHAIR ? Role.BRANCH_HEAD : null;
                    case GROUP -> position.kind() == PositionKind.CHAIR ? Role.GROUP_HEAD : null;
                    case INSPECTION -> null;
                });
    }
}
