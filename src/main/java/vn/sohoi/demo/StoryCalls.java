package vn.sohoi.demo;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.Attendance;
import vn.sohoi.activities.Register;
import vn.sohoi.activities.RollCall;
import vn.sohoi.activities.Way;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;

/** Roll calls of the story. */
@Component
class StoryCalls {
    private static final int PERCENT = 100;
    private static final int COME_TO_MEETINGS = 84;
    private static final int SOME = 20;

    private final Attendance attendance;
    private final RandomGenerator chance = new Random(1930);

    StoryCalls(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Of a meeting: most came. */
    void all(ActivityId activity, UnitId branch, Actor actor) {
        var women = attendance.register(activity, branch, actor).women();
        var came = women.stream()
                .filter(woman -> chance.nextInt(PERCENT) < COME_TO_MEETINGS)
                .toList();
        call(activity, branch, Way.ABSENTEES, women, came, actor);
    }

    /** Of an activity of the unit above: a few of the branch came. */
    void some(ActivityId activity, UnitId branch, Actor actor) {
        var women = attendance.register(activity, branch, actor).women();
        var came = women.stream().skip(chance.nextInt(SOME)).limit(SOME).toList();
        call(activity, branch, Way.PRESENT, women, came, actor);
    }

    private void call(
            ActivityId activity,
            UnitId branch,
            Way way,
            List<Register.Woman> women,
            List<Register.Woman> came,
            Actor actor) {
        attendance.call(
                activity,
                new RollCall(
                        branch,
                        way,
                        women.stream().map(Register.Woman::id).collect(Collectors.toSet()),
                        came.stream().map(Register.Woman::id).collect(Collectors.toSet()),
                        List.of()),
                actor);
    }
}
