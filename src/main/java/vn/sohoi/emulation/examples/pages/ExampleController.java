package vn.sohoi.emulation.examples.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.emulation.examples.Example;
import vn.sohoi.emulation.examples.Example.About;
import vn.sohoi.emulation.examples.ExampleId;
import vn.sohoi.emulation.examples.Examples;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.UnitId;

/** Model examples to be read. */
@Controller
@Can(purpose = Purpose.FIGURES, act = Act.READ)
class ExampleController {
    private final Examples examples;
    private final ExampleWords words;

    ExampleController(Examples examples, ExampleWords words) {
        this.examples = examples;
        this.words = words;
    }

    @GetMapping(ExampleWords.HOME)
    ExamplesPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var own = actor.unit();
        var asked = unit == null ? own : new UnitId(unit);
        if (asked == null) throw new NotFound();
        var shown = examples.under(asked, actor);
        return new ExamplesPage(
                words.unit(asked).name(),
                above(asked),
                rows(shown.told(), language),
                shown.hidden(),
                asked.equals(own) && examples.mayTell(asked, actor),
                Math.toIntExact(shown.told().stream()
                        .filter(one -> one.about() == About.WOMAN)
                        .count()));
    }

    private ExamplesPage.@Nullable Above above(UnitId unit) {
        var parent = words.unit(unit).parent();
        return parent == null
                ? null
                : new ExamplesPage.Above(words.unit(parent).name(), ExampleWords.HOME + "?unit=" + parent);
    }

    private List<ExamplesPage.Row> rows(List<Example> told, Locale language) {
        return told.stream()
                .map(one -> new ExamplesPage.Row(
                        words.name(one, language),
                        ExampleWords.HOME + "/" + one.id(),
                        words.say(language, "about." + one.about()),
                        words.unit(one.keeper()).name(),
                        words.span(one.told().span(), language),
                        !one.agreed()))
                .toList();
    }

    @GetMapping(ExampleWords.HOME + "/{id}")
    ExamplePage one(@PathVariable UUID id, Actor actor, Locale language) {
        var example = examples.find(new ExampleId(id), actor);
        boolean mine = examples.mayTell(example.keeper(), actor);
        var person = example.person();
        return new ExamplePage(
                words.name(example, language),
                ExampleWords.HOME + "?unit=" + example.keeper(),
                words.unit(example.keeper()).name(),
                words.span(example.told().span(), language),
                example.told().story().lines().toList(),
                example.told().proofs().stream()
                        .filter(one -> !one.words().isEmpty())
                        .toList(),
                !example.agreed(),
                person != null && mine && !example.agreed() ? "/hoi-vien/" + person + "/quyen" : "",
                mine && !example.name().isEmpty() ? ExampleWords.HOME + "/" + id + "/sua" : "",
                example.about() == About.WOMAN ? 1 : 0);
    }
}
