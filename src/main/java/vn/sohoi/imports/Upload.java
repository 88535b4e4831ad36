package vn.sohoi.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohoi.kernel.UnitId;

/**
 * A file handed in.
 *
 * @param file its name, for showing
 * @param content its bytes
 * @param unit whose list it is
 * @param sheet what kind of list, such as {@code membership.members}
 * @param listedOn the day that it speaks for; null for today
 * @param opens whether branches that the unit lacks are opened
 */
public record Upload(
        String file,
        byte[] content,
        UnitId unit,
        String sheet,
        @Nullable LocalDate listedOn,
        boolean opens) {}
