package vn.sohoi.activities;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.key.KeyedMark;

/**
 * Women who are marked as present one after the other, each by the code on her card. A code is a mark of the book's key over one
 * woman and one activity: it says nothing of her to who holds it, is worth nothing at any other activity, and is read by officers
 * who take the roll call alone.
 */
@Service
public class Arrivals {
    /** Letters of a code: 120 bits, so that none is guessed. */
    private static final int LETTERS = 30;

    private final Attendance attendance;
    private final ActivityRows rows;
    private final SheetRows sheets;
    private final ActivityGate gate;
    private final KeyedMark marks;
    private final Audit audit;

    Arrivals(
            Attendance attendance, ActivityRows rows, SheetRows sheets, ActivityGate gate, BookKeys keys, Audit audit) {
        this.attendance = attendance;
        this.rows = rows;
        this.sheets = sheets;
        this.gate = gate;
        marks = keys.mark("arrival");
        this.audit = audit;
    }

    /** Who stands before the officer, and how many of the branch came so far. */
    public record Arrival(Activity activity, Register.Woman woman, int came) {}

    /** The code of the woman at the activity. */
    public String code(ActivityId activity, PersonId woman) {
        return marks.of("arrival " + activity + " " + woman).substring(0, LETTERS);
    }

    /**
     * Whose code it is.
     *
     * @throws NotFound when it is nobody's of the branch at this activity, or the reader does not take roll calls of the branch
     */
    @Transactional
    public Arrival find(ActivityId id, UnitId branch, String code, Actor reader) {
        var register = attendance.unlogged(id, branch, reader);
        var woman = woman(register, code);
        audit.read(
                reader,
                Reading.of("activities.read-arrival", "people.person", woman.id(), branch, "full_name", "birth"));
        return new Arrival(register.activity(), woman, register.came());
    }

    /**
     * She came. Whoever else of the branch was not marked yet is away until she comes: so the roll call is whole after each of them.
     *
     * @throws NotFound as {@link #find}
     * @throws Refused as {@link Attendance#call}
     */
    @Transactional
    public void arrive(ActivityId id, UnitId branch, String code, Actor actor) {
        gate.demandCall(actor, branch);
        if (rows.find(id).isEmpty()) throw new NotFound();
        // of two phones at the door the second sees what the first wrote
        rows.lock(id);
        var register = attendance.unlogged(id, branch, actor);
        var offered = new HashSet<PersonId>();
        var came = new HashSet<PersonId>();
        for (var woman : register.women()) {
            offered.add(woman.id());
            if (Boolean.TRUE.equals(woman.came())) came.add(woman.id());
        }
        came.add(woman(register, code).id());
        var way = sheets.way(id, branch).orElse(Way.PRESENT);
        attendance.call(id, new RollCall(branch, way, offered, came, register.guests()), actor);
    }

    private Register.Woman woman(Register register, String code) {
        return register.women().stream()
                .filter(one -> same(code(register.activity().id(), one.id()), code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
