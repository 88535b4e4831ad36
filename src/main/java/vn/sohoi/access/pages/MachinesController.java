package vn.sohoi.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Machine;
import vn.sohoi.access.Machines;
import vn.sohoi.access.Machines.SignedIn;
import vn.sohoi.access.OpenToAll;
import vn.sohoi.access.OutsideAccounts;
import vn.sohoi.access.OutsideSettings;
import vn.sohoi.access.SessionMark;
import vn.sohoi.access.pages.MachinesPage.Row;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** On which machines she is signed in, and how she ends that on one that is not in her hands. */
@Controller
@OpenToAll
class MachinesController {
    static final String PAGE = "/may-dang-nhap";

    private final Machines machines;
    private final OutsideAccounts outside;
    private final OutsideSettings provider;
    private final Texts texts;
    private final Clock clock;

    MachinesController(Machines machines, OutsideAccounts outside, OutsideSettings provider, Texts texts, Clock clock) {
        this.machines = machines;
        this.outside = outside;
        this.provider = provider;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    MachinesPage all(HttpServletRequest request, Actor reader, Locale language) {
        var here = here(request);
        var rows = machines.of(reader).stream()
                .map(one -> row(one, here, language))
                .sorted(Comparator.comparing(Row::here).reversed())
                .toList();
        var also = outside.of(reader.login())
                .map(mark -> texts.say(language, "access.outside-also", provider.name(), mark))
                .orElse("");
        return new MachinesPage(texts.say(language, "access.machines"), rows, also);
    }

    @PostMapping(PAGE + "/ket-thuc")
    String end(@RequestParam String machine, Actor actor) {
        machines.end(machine, actor);
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/ket-thuc-may-khac")
    String endOthers(HttpServletRequest request, Actor actor) {
        machines.endOthers(request.getSession().getId(), actor);
        return "redirect:" + PAGE;
    }

    private static String here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : SessionMark.of(session.getId());
    }

    private Row row(SignedIn one, String here, Locale language) {
        return new Row(
                one.mark(),
                what(one.machine(), language),
                one.network(),
                Moment.say(one.since(), clock.getZone()),
                Moment.say(one.seen(), clock.getZone()),
                one.mark().equals(here));
    }

    private String what(Machine machine, Locale language) {
        if (machine.browser().isEmpty())
            return texts.say(language, "access.machine." + machine.kind(), machine.system());
        return texts.say(
                language,
                "access.machine-with",
                machine.browser(),
                texts.say(language, "access.machine." + machine.kind(), machine.system()));
    }
}
