package vn.sohoi.emulation.awards.pages;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohoi.emulation.awards.Awards;
import vn.sohoi.emulation.awards.Line;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.reports.spi.HandedPapers;

/** Awards that were handed over at a conference, or wait for one, as its page shows them (decision 0086). */
@Component
class HandedAwards implements HandedPapers {
    private final Awards awards;
    private final AwardWords words;

    HandedAwards(Awards awards, AwardWords words) {
        this.awards = awards;
        this.words = words;
    }

    @Override
    public List<Handed> at(UUID occasion, Actor reader, Locale language) {
        return shown(awards.handedAt(occasion, reader), reader, language);
    }

    @Override
    public List<Handed> waiting(UnitId unit, Actor reader, Locale language) {
        return shown(awards.toBeHanded(unit, words.today().minusYears(1), reader), reader, language);
    }

    private List<Handed> shown(List<Line> lines, Actor reader, Locale language) {
        boolean named = awards.seesNames(reader);
        return lines.stream()
                .map(one -> {
                    boolean individual = one.receiver().isIndividual();
                    return new Handed(
                            one.formName(),
                            words.receiver(one.receiver(), language),
                            one.decision(),
                            named || !individual ? AwardWords.href(one) : "",
                            named && individual);
                })
                .toList();
    }
}
