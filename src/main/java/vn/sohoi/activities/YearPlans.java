package vn.sohoi.activities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.access.Forbidden;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;

/** Enters the activities of a plan of work at once. */
@Service
public class YearPlans {
    private final Activities activities;

    YearPlans(Activities activities) {
        this.activities = activities;
    }

    /** Some of the plans cannot be entered, so none was. */
    public static final class RefusedRows extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Map<Integer, Refused> rows;

        RefusedRows(Map<Integer, Refused> rows) {
            super("plans " + rows.keySet());
            this.rows = Map.copyOf(rows);
        }

        /** Why, by the place of the plan among those handed in, from 0. */
        public Map<Integer, Refused> rows() {
            return rows;
        }
    }

    /**
     * Plans all of them or none.
     *
     * @throws NotFound when the actor writes of no activities of one of the owners
     * @throws RefusedRows for what {@link Activities#plan} refuses
     */
    @Transactional
    public List<ActivityId> enter(List<Plan> plans, Actor actor) {
        var entered = new ArrayList<ActivityId>();
        var refused = new LinkedHashMap<Integer, Refused>();
        for (int i = 0; i < plans.size(); i++) {
            if (!activities.mayWrite(plans.get(i).owner(), actor)) throw new NotFound();
            try {
                entered.add(activities.plan(plans.get(i), actor));
            } catch (Forbidden forbidden) {
                throw forbidden;
            } catch (NotFound gone) {
                refused.put(i, new Refused("activities.error.unit-day"));
            } catch (Refused why) {
                refused.put(i, why);
            }
        }
        if (!refused.isEmpty()) throw new RefusedRows(refused);
        return entered;
    }
}
