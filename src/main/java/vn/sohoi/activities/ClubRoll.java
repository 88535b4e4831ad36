package vn.sohoi.activities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.PersonId;
import vn.sohoi.kernel.Refused;

/**
 * The roll call of a club that meets, taken at once by whoever sees all its women: beneath it stand the roll calls of the branches
 * to which they belong, so that each woman's coming is told under her own branch and seen by nobody more.
 */
@Service
public class ClubRoll {
    private final Activities activities;
    private final Attendance attendance;

    ClubRoll(Activities activities, Attendance attendance) {
        this.activities = activities;
        this.attendance = attendance;
    }

    /**
     * The club's women on the day, by branch in the tree's order.
     *
     * @throws NotFound when no club meets there, nobody belonged to it, or the reader does not see all its women
     */
    @Transactional
    public List<Register> registers(ActivityId id, Actor reader) {
        if (activities.find(id, reader).plan().club() == null) throw new NotFound();
        var sheets = attendance.sheets(id, reader);
        boolean all = sheets.stream()
                .allMatch(sheet -> attendance.mayCall(sheet.branch().id(), reader));
        if (sheets.isEmpty() || !all) throw new NotFound();
        return sheets.stream()
                .map(sheet -> attendance.register(id, sheet.branch().id(), reader))
                .toList();
    }

    /**
     * Takes the roll call of the whole club, or says it anew.
     *
     * @param guests who came and is none of the club's; told with the first branch
     * @throws Refused as {@link Attendance#call}
     */
    @Transactional
    public void call(
            ActivityId id, Way way, Set<PersonId> offered, Set<PersonId> came, List<String> guests, Actor actor) {
        var rest = guests;
        for (var register : registers(id, actor)) {
            var hers = register.women().stream()
                    .map(Register.Woman::id)
                    .filter(offered::contains)
                    .collect(Collectors.toSet());
            attendance.call(id, new RollCall(register.branch().id(), way, hers, came, rest), actor);
            rest = List.of();
        }
    }

    /**
     * Takes it back: nobody of the club came and nobody was called.
     *
     * @throws Refused when there is none
     */
    @Transactional
    public void takeBack(ActivityId id, Actor actor) {
        var taken = registers(id, actor).stream()
                .filter(register -> register.way() != null)
                .toList();
        if (taken.isEmpty()) throw new Refused("activities.error.no-call");
        taken.forEach(register -> attendance.takeBack(id, register.branch().id(), actor));
    }
}
