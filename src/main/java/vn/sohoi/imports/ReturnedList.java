package vn.sohoi.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.sohoi.imports.Imports.Result;
import vn.sohoi.imports.writeback.WriteBack;
import vn.sohoi.kernel.Actor;
import vn.sohoi.platform.text.Texts;

/** Gives a list back to its owner as it was handed in, with one column more: what became of each row, and what to do. */
@Service
public class ReturnedList {
    private static final Pattern ROW = Pattern.compile("[A-Z]+(\\d+)");

    private final Imports imports;
    private final Texts texts;

    ReturnedList(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** The file with its column of results, in Vietnamese: it is the owner's list. */
    public byte[] of(BatchId id, Actor actor) {
        var result = new Result(imports.find(id, actor), imports.rows(id, actor));
        var words = new HashMap<String, Map<Integer, String>>();
        for (var row : result.rows())
            words.computeIfAbsent(row.sheet() == null ? "" : row.sheet(), sheet -> new HashMap<>())
                    .put(row.number(), words(row));
        imports.understood(id, actor)
                .ifPresent(list -> list.columns().forEach((sheet, columns) -> {
                    int head = columns.values().stream()
                            .mapToInt(ReturnedList::row)
                            .max()
                            .orElse(0);
                    if (head > 0)
                        words.computeIfAbsent(sheet, name -> new HashMap<>()).putIfAbsent(head, say("imports.result"));
                }));
        return WriteBack.into(imports.file(id, actor), words);
    }

    private String words(BatchRow row) {
        var outcome = row.outcome();
        var what = say("imports.outcome." + (outcome == null ? "WAITING" : outcome));
        boolean explained = outcome == null || outcome.equals("LEFT_OUT") || outcome.equals("KEPT");
        var why = explained
                ? row.reasons().stream()
                        .map(reason -> say(reason.key(), reason.arguments().toArray()))
                : Stream.<String>empty();
        return Stream.concat(Stream.of(what), why).collect(Collectors.joining(" "));
    }

    private String say(String key, Object... arguments) {
        return texts.say(Texts.VIETNAMESE, key, arguments);
    }

    private static int row(String cell) {
        var found = ROW.matcher(cell);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }
}
