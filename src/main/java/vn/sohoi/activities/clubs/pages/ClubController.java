package vn.sohoi.activities.clubs.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohoi.access.Act;
import vn.sohoi.access.Can;
import vn.sohoi.access.Purpose;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.clubs.Club;
import vn.sohoi.activities.clubs.ClubId;
import vn.sohoi.activities.clubs.ClubWomen;
import vn.sohoi.activities.clubs.Clubs;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.units.UnitLevel;
import vn.sohoi.units.Units;
import vn.sohoi.web.Ink;

/** Clubs and models to be read. */
@Controller
@Can(purpose = Purpose.ACTIVITIES, act = Act.READ)
class ClubController {
    private final Clubs clubs;
    private final ClubWomen women;
    private final Activities activities;
    private final Units units;
    private final ClubWords words;

    ClubController(Clubs clubs, ClubWomen women, Activities activities, Units units, ClubWords words) {
        this.clubs = clubs;
        this.women = women;
        this.activities = activities;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/cau-lac-bo")
    ClubsPage list(@RequestParam(required = false) @Nullable Long unit, Actor actor, Locale language) {
        var asked = actor.unitOr(unit);
        var running = new ArrayList<ClubsPage.Row>();
        var over = new ArrayList<ClubsPage.Row>();
        for (var club : clubs.of(asked, actor))
            (club.last().endedBy() == null ? running : over).add(row(club, language));
        return new ClubsPage(
                words.unit(asked),
                "/hoat-dong?unit=" + asked,
                clubs.mayWrite(asked, actor) ? "/cau-lac-bo/moi?unit=" + asked : "",
                running,
                clubs.above(asked, actor).stream()
                        .map(club -> row(club, language))
                        .toList(),
                over,
                clubs.leftBehind(asked, actor).stream()
                        .map(club -> left(club, asked, language))
                        .toList());
    }

    @GetMapping("/cau-lac-bo/{id}")
    ClubPage open(@PathVariable UUID id, Actor actor, Locale language) {
        var club = clubs.find(new ClubId(id), actor);
        var keeper = club.last().unit();
        boolean running = club.last().endedBy() == null;
        boolean writes = running && clubs.mayWrite(keeper, actor);
        var numbers = women.numbers(club.id(), actor);
        return new ClubPage(
                club.name(),
                "/cau-lac-bo?unit=" + keeper,
                words.unit(keeper),
                running,
                words.does(club, language),
                club.about(),
                club.keepers().stream().map(one -> keeper(one, language)).toList(),
                writes ? ClubWords.href(club.id()) + "/ket-thuc" : "",
                takesOver(club, actor) ? ClubWords.href(club.id()) + "/tiep-nhan" : "",
                running ? branches(club, numbers, actor) : List.of(),
                numbers.values().stream().mapToLong(one -> one).sum(),
                writes ? "/hoat-dong/moi?unit=" + keeper + "&club=" + club.id() : "",
                activities.of(club.id(), words.today().minusYears(1), actor).stream()
                        .map(one -> new ClubPage.Meeting(
                                one.plan().title(), Ink.day(one.plan().day()), "/hoat-dong/" + one.id()))
                        .toList());
    }

    /** One that runs goes over to the reader's own unit, where that stands above or beneath its keeper. */
    private boolean takesOver(Club club, Actor actor) {
        var own = actor.unit();
        var last = club.last();
        return own != null
                && last.endedBy() == null
                && !own.equals(last.unit())
                && clubs.mayWrite(own, actor)
                && clubs.mayWrite(last.unit(), actor);
    }

    private List<ClubPage.Branch> branches(Club club, Map<UnitId, Long> numbers, Actor actor) {
        var today = words.today();
        var tree = units.treeOn(today);
        return tree.branchesUnder(club.last().unit()).stream()
                .map(tree::unit)
                .filter(unit -> unit.level() == UnitLevel.BRANCH)
                .filter(unit -> numbers.containsKey(unit.id()) || women.maySay(unit.id(), actor))
                .map(unit -> new ClubPage.Branch(
                        unit.name(),
                        tree.branchesUnder(unit.id()).stream()
                                .mapToLong(one -> numbers.getOrDefault(one, 0L))
                                .sum(),
                        women.maySay(unit.id(), actor) ? ClubWords.href(club.id()) + "/thanh-vien/" + unit.id() : ""))
                .toList();
    }

    private ClubPage.Keeper keeper(Club.Keeper keeper, Locale language) {
        return new ClubPage.Keeper(
                words.unit(keeper.unit()), words.days(keeper.valid(), language), words.how(keeper, language));
    }

    private ClubsPage.Row row(Club club, Locale language) {
        return new ClubsPage.Row(
                club.name(),
                ClubWords.href(club.id()),
                words.does(club, language),
                words.unit(club.last().unit()),
                words.days(club.last().valid(), language));
    }

    private ClubsPage.Row left(Club club, UnitId taker, Locale language) {
        var row = row(club, language);
        return new ClubsPage.Row(
                row.name(), row.href() + "/tiep-nhan?unit=" + taker, row.does(), row.keeper(), row.days());
    }
}
