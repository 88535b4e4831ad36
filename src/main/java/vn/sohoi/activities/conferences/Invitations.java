package vn.sohoi.activities.conferences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohoi.activities.Activity;
import vn.sohoi.activities.ActivityId;
import vn.sohoi.activities.NamesGate;
import vn.sohoi.activities.conferences.InvitationPaper.Of;
import vn.sohoi.audit.Audit;
import vn.sohoi.audit.Reading;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;
import vn.sohoi.reports.spi.FillsPapers;

/** Giấy mời: a letter for each guest of a conference that is to come, in the name of the unit that holds it. */
@Service
public class Invitations {
    /** So many letters at most in one file. */
    static final int MOST = 500;

    private final ConferenceRows rows;
    private final NamesGate gate;
    private final FillsPapers papers;
    private final Audit audit;
    private final Clock clock;

    Invitations(ConferenceRows rows, NamesGate gate, FillsPapers papers, Audit audit, Clock clock) {
        this.rows = rows;
        this.gate = gate;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One Word file with a letter on each page: the unit's own file where it handed one in, else that of the house.
     *
     * @param when the day and hour, as the letters say it
     * @throws NotFound where the actor writes no guests of it
     * @throws Refused where nobody was invited, or more than {@link #MOST}
     */
    @Transactional
    public byte[] letters(ActivityId id, String when, Actor actor) {
        var activity = gate.demandWrite(id, actor);
        var guests = gate.inScope(actor, () -> rows.guests(id));
        if (guests.isEmpty()) throw new Refused("activities.conference.error.nobody-invited");
        if (guests.size() > MOST) throw new Refused("activities.conference.error.many-letters");
        var owner = activity.plan().owner();
        audit.read(
                actor,
                Reading.ofMany("activities.print-invitations", "units.unit", owner, guests.size(), "name", "post"));
        var template = papers.templates(InvitationPaper.KIND, actor, Texts.VIETNAMESE).keySet().stream()
                .findFirst()
                .orElse(FillsPapers.HOUSE);
        return papers.word(InvitationPaper.KIND, template, copies(activity, guests, when), actor);
    }

    private List<FillsPapers.Copy> copies(Activity activity, List<Guest> guests, String when) {
        var plan = activity.plan();
        var today = LocalDate.now(clock);
        return guests.stream()
                .map(guest -> new FillsPapers.Copy(plan.owner(), today, said(guest.named(), activity, when)))
                .toList();
    }

    private static Map<String, String> said(Guest.Named guest, Activity activity, String when) {
        var said = new LinkedHashMap<String, String>();
        said.put(Of.Ten_khach.name(), guest.name());
        said.put(Of.Chuc_vu_khach.name(), guest.post());
        said.put(Of.Hoat_dong.name(), activity.plan().title());
        said.put(Of.Thoi_gian.name(), when);
        said.put(Of.Dia_diem.name(), activity.plan().place());
        return said;
    }
}
