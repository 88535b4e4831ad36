package vn.sohoi.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.spi.Judgement;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.spi.ReadRow;
import vn.sohoi.imports.spi.Value;
import vn.sohoi.imports.spi.Value.Doubt;
import vn.sohoi.kernel.PartialDate;
import vn.sohoi.kernel.VietnameseText;

/** One row of a list of members: what would be stored, what is told beside it, and what must be asked. */
final class MemberRow {
    private static final List<String> TICKS = List.of("party", "core", "poor", "near_poor");

    /** Twice the longest name in any list we know. */
    private static final int LONGEST_NAME = 120;

    private static final Pattern STRANGE = Pattern.compile("[^\\p{IsLatin}\\p{M}\\d\\s'’`.,()/+*-]");

    /** Signs after which a line runs the other way: who reads it sees another name than is stored. */
    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private static final List<String> REMARKS = List.of("status", "note", "x_position");

    private final ReadRow row;
    private final MemberNotes notes;
    private final LocalDate today;
    private final Map<String, Object> flags = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    MemberRow(ReadRow row, MemberNotes notes, LocalDate today) {
        this.row = row;
        this.notes = notes;
        this.today = today;
    }

    Judgement judge() {
        var name = name();
        var birth = believed(birth(), "birth");
        var id = citizenId();
        var phone = phone();
        var joined = joined(birth);
        surroundings();
        told();
        MemberSex.judge(row, name, id, birth, flags, reasons);
        age(birth);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("full_name", name.isEmpty() ? null : name);
        values.put("birth", text(birth));
        values.put("citizen_id", id);
        values.put("phone", phone);
        values.put("branch", branch());
        values.put("joined", text(joined));
        if (name.isEmpty()) {
            reasons.addFirst(Reason.of("membership.refused.no-name", "full_name"));
            return new Judgement(Verdict.REFUSE, values, flags, reasons, null);
        }
        var identity = new Judgement.Identity(name, birth, id, phone, joined, row.words("address"));
        return new Judgement(reasons.isEmpty() ? Verdict.ACCEPT : Verdict.QUESTION, values, flags, reasons, identity);
    }

    private String name() {
        var parts = Stream.of("full_name", "name_year", "family", "middle", "given")
                .map(row.values()::get)
                .filter(Value.Name.class::isInstance)
                .map(Value.Name.class::cast)
                .toList();
        for (var part : parts)
            if (part.aside() != null && notes.isRole(part.aside())) flags.put("role", part.aside());
            else if (part.aside() != null) notes.read(part.aside(), flags);
        var name = VietnameseText.clean(parts.stream().map(Value.Name::text).collect(Collectors.joining(" ")));
        if (name.chars().noneMatch(Character::isLetter)) return "";
        if (isStrange(name)
                || parts.stream().anyMatch(part -> TURNS.matcher(part.written()).find()))
            reasons.add(Reason.of("membership.question.strange-name", "full_name"));
        if (!name.contains(" ")) reasons.add(Reason.of("membership.question.one-word", "full_name"));
        boolean plain = name.chars().allMatch(sign -> sign < 128);
        if (plain && (row.circumstances().unmarked() || parts.stream().anyMatch(Value.Name::unmarked)))
            flags.put("no_diacritics", true);
        return name;
    }

    /** A name looks like another where letters of other scripts or signs of programs stand in it. */
    private static boolean isStrange(String name) {
        return name.length() > LONGEST_NAME || STRANGE.matcher(name).find();
    }

    /** The birth from its column, from day, month and year apart, from the year behind the name. */
    private Value.@Nullable Day birth() {
        for (var field : List.of("birth", "female_year", "male_year"))
            if (row.values().get(field) instanceof Value.Day day) return day;
        var year = row.words("birth_y");
        if (year != null)
            return BirthParts.of(row.values().get("birth_y"), row.words("birth_d"), row.words("birth_m"), today);
        for (var field : List.of("name_year", "full_name"))
            if (row.values().get(field) instanceof Value.Name name && name.birth() != null) return name.birth();
        return null;
    }

    private @Nullable PartialDate believed(Value.@Nullable Day day, String field) {
        if (day == null) return null;
        var date = day.date();
        switch (day.doubt()) {
            case IMPOSSIBLE -> reasons.add(Reason.of("membership.question.impossible-date", field, day.written()));
            case SWAPPED -> {
                flags.put("swapped_date", true);
                reasons.add(Reason.of("membership.question.swapped-date", field, day.written()));
            }
            case NONE -> {}
            default -> reasons.add(Reason.of("membership.question.unreadable-date", field, day.written()));
        }
        if (date != null && date.earliest().isAfter(today)) {
            reasons.add(Reason.of("membership.question.future-date", field, day.written()));
            return null;
        }
        if (date != null && date.year() < today.getYear() - 125) {
            reasons.add(Reason.of("membership.question.unbelievable-date", field, day.written()));
            return null;
        }
        return date;
    }

    private @Nullable PartialDate joined(@Nullable PartialDate birth) {
        if (!(row.values().get("joined") instanceof Value.Day day)) return null;
        var joined = believed(day, "joined");
        if (joined != null && birth != null && joined.year() < birth.year())
            reasons.add(Reason.of("membership.question.joined-before-birth", "joined"));
        return joined;
    }

    private @Nullable String citizenId() {
        if (!(row.values().get("citizen_id") instanceof Value.CitizenId id)) return null;
        if (id.old()) flags.put("old_id", true);
        if (id.zeroLost()) flags.put("id_zero_lost", true);
        if (id.doubt() == Doubt.DESTROYED)
            reasons.add(Reason.of("membership.question.id-destroyed", "citizen_id", id.written()));
        else if (id.doubt() != Doubt.NONE && id.written().chars().anyMatch(Character::isDigit))
            reasons.add(Reason.of("membership.question.id-length", "citizen_id", id.written()));
        return id.number();
    }

    private @Nullable String phone() {
        if (!(row.values().get("phone") instanceof Value.Phones phones)) return null;
        if (phones.second() != null) flags.put("second_phone", phones.second());
        if (phones.remark() && phones.first() != null) flags.put("phone_remark", true);
        if (phones.doubt() == Doubt.LENGTH || phones.doubt() == Doubt.DESTROYED)
            reasons.add(Reason.of("membership.question.phone-length", "phone", phones.written()));
        return phones.first();
    }

    private void surroundings() {
        var seen = row.circumstances();
        if (seen.hiddenSheet()) {
            flags.put("hidden_sheet", true);
            reasons.add(Reason.of("membership.question.hidden-sheet", ""));
        }
        if (seen.hiddenRow()) flags.put("hidden_row", true);
        if (!seen.reencoded().isEmpty()) flags.put("tcvn3_cell", true);
        var group = row.words("group") != null ? row.words("group") : row.group();
        if (group != null) flags.put("group", group.matches("\\d+") ? "Tổ " + group : group);
    }

    private void told() {
        for (var tick : TICKS)
            if (row.values().get(tick) instanceof Value.Tick value && value.yes()) flags.put(tick, true);
        for (var field : REMARKS) {
            var remark = row.words(field);
            if (remark != null) notes.read(remark, flags);
        }
        var seen = row.circumstances();
        boolean gone = flags.containsKey("left") || flags.containsKey("dead");
        if (seen.struck() && !gone) {
            flags.put("left", true);
            flags.put("by_strike", true);
        }
        if (seen.coloured() && !gone && !seen.struck()) colour(seen.colour());
    }

    /** A colour is believed where the list's legend says what it means; else it is asked about. */
    private void colour(@Nullable String meaning) {
        if (meaning == null) {
            reasons.add(Reason.of("membership.question.colour", ""));
            return;
        }
        var before = flags.size();
        Map<String, Object> told = new LinkedHashMap<>();
        notes.read(meaning, told);
        told.keySet().retainAll(List.of("left", "dead", "new", "moved_in", "absent"));
        told.keySet().forEach(key -> flags.putIfAbsent(key, true));
        if (flags.size() > before && (told.containsKey("left") || told.containsKey("dead")))
            flags.put("by_colour", true);
    }

    /** Members are women of 18 and over; whoever turns 18 this year or later is asked about. */
    private void age(@Nullable PartialDate birth) {
        if (birth == null || birth.year() < today.getYear() - 18) return;
        flags.put("under_18", true);
        reasons.add(Reason.of("membership.question.under-18", "birth"));
    }

    private @Nullable String branch() {
        var own = row.words("branch");
        return own != null ? own : row.branch();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
