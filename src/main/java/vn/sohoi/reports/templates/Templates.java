package vn.sohoi.reports.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.audit.Audit;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.kernel.UnitId;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reports.FieldNames;
import vn.sohoi.reports.Fields;
import vn.sohoi.reports.Pieces;
import vn.sohoi.reports.Version;

/**
 * The units' own Word files: checked when they are handed in, filled with the fields of a made report. Nothing in such a
 * file is ever carried out; fonts, margins and pictures go through unchanged.
 */
@Service
public class Templates {
    private static final int AROUND = 90;

    private final Db db;
    private final PaperKinds kinds;
    private final Fields fields;
    private final Authoriser authoriser;
    private final Audit audit;

    Templates(Db db, PaperKinds kinds, Fields fields, Authoriser authoriser, Audit audit) {
        this.db = db;
        this.kinds = kinds;
        this.fields = fields;
        this.authoriser = authoriser;
        this.audit = audit;
    }

    /**
     * Keeps a file for the unit.
     *
     * @param kind what it is for, of {@link PaperKinds}
     * @throws Refused when it is no Word file, too large, or has macros or parts from elsewhere in it
     * @throws NotFound for a kind that there is not
     */
    @Transactional
    public UUID handIn(UnitId unit, String kind, String name, String file, byte[] content, Actor actor) {
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, unit);
        if (!file.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) throw new Refused("reports.template-not-word");
        TemplateGate.check(content);
        if (!kind.equals(PaperKinds.REPORT)) kinds.of(kind);
        var id = db.sql("""
                        insert into reports.template (unit_id, kind, name, file, content, login)
                        values (:unit, :kind, :name, :file, :content, :login) returning id""")
                .param("unit", unit.value())
                .param("kind", kind)
                .param("name", name.isBlank() ? file : name.strip())
                .param("file", file)
                .param("content", content)
                .param("login", actor.login())
                .query(UUID.class)
                .single();
        audit.wrote(actor, "reports.hand-in-template", "reports.template", id);
        return id;
    }

    /** The unit's files in use, the newest first. */
    public List<Template> of(UnitId unit, Actor reader) {
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, unit);
        return db.sql("""
                        select id, unit_id, kind, name, file, login, at from reports.template
                         where unit_id = :unit and ended is null order by at desc""")
                .param("unit", unit.value())
                .query(Templates::template)
                .list();
    }

    /** Those of them that are for a kind of paper. */
    public List<Template> of(UnitId unit, String kind, Actor reader) {
        return of(unit, reader).stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** @throws NotFound when there is none in use, or its unit is beyond the reader's reach */
    public Template find(UUID id, Actor reader) {
        var template = db.sql("""
                        select id, unit_id, kind, name, file, login, at from reports.template where id = :id and ended is null""")
                .param("id", id)
                .query(Templates::template)
                .optional()
                .orElseThrow(NotFound::new);
        authoriser.demand(reader, Purpose.FIGURES, Act.READ, template.unit());
        return template;
    }

    /** The file as it was handed in. */
    public byte[] content(UUID id, Actor reader) {
        find(id, reader);
        return db.sql("select content from reports.template where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Takes it out of use; papers written with it stay as they are. */
    @Transactional
    public void end(UUID id, Actor actor) {
        var template = find(id, actor);
        authoriser.demand(actor, Purpose.FIGURES, Act.WRITE, template.unit());
        db.sql("update reports.template set ended = clock_timestamp(), ended_by = :login where id = :id")
                .param("id", id)
                .param("login", actor.login())
                .update();
        audit.wrote(actor, "reports.end-template", "reports.template", id);
    }

    /** Every field of a file for a kind of paper, where it stands, and what an unknown one may mean. */
    public List<FoundField> check(byte[] content, String kind) {
        var file = TemplateGate.check(content);
        var all = kinds.fields(kind);
        var found = new ArrayList<FoundField>();
        for (var part : file.texts()) {
            var document = file.read(part);
            WordFields.toBraces(document);
            var paragraphs = Filling.paragraphs(document);
            for (int i = 0; i < paragraphs.size(); i++) {
                var words = WordFields.words(paragraphs.get(i));
                var matches = Pieces.FIELD.matcher(words);
                while (matches.find()) {
                    var field = all.get(FieldNames.key(matches.group(1)));
                    found.add(new FoundField(
                            matches.group(1),
                            place(part),
                            i + 1,
                            words.length() <= AROUND ? words : words.substring(0, AROUND) + "…",
                            field != null,
                            field == null
                                    ? FieldNames.nearest(matches.group(1), all).orElse("")
                                    : "",
                            field == null ? "" : field.meaning()));
                }
            }
        }
        return found;
    }

    /** The file with the fields of a made report in it. */
    public byte[] fill(byte[] content, Version version) {
        var file = TemplateGate.check(content);
        var filling = new Filling(fields.answers(version).values());
        for (var part : file.texts()) {
            var document = file.read(part);
            filling.fill(document);
            file.write(part, document);
        }
        return file.bytes();
    }

    /** The file of a kind of paper with the meaning of each field in its place, for looking. */
    public byte[] explained(byte[] content, String kind) {
        var meanings = new LinkedHashMap<String, String>();
        kinds.fields(kind).forEach((key, field) -> meanings.put(key, "‹" + field.meaning() + "›"));
        return Copies.of(TemplateGate.check(content), List.of(meanings));
    }

    /** What reads in a file, paragraph by paragraph and table by table. */
    public List<ReadBlock> read(byte[] content) {
        var file = TemplateGate.check(content);
        var blocks = new ArrayList<ReadBlock>();
        Document document = file.read(WordFile.BODY);
        for (var body : WordFields.elements(document.getElementsByTagNameNS(WordFields.W, "body")))
            for (var child : WordFields.children(body)) {
                if (WordFields.is(child, "p") && !WordFields.words(child).isBlank())
                    blocks.add(new ReadBlock(false, List.of(List.of(WordFields.words(child)))));
                if (WordFields.is(child, "tbl")) blocks.add(new ReadBlock(true, rows(child)));
            }
        return blocks;
    }

    private static List<List<String>> rows(Element table) {
        return WordFields.children(table).stream()
                .filter(row -> WordFields.is(row, "tr"))
                .map(row -> WordFields.children(row).stream()
                        .filter(cell -> WordFields.is(cell, "tc"))
                        .map(Templates::cell)
                        .toList())
                .toList();
    }

    private static String cell(Element cell) {
        return String.join(
                        "\n",
                        WordFields.elements(cell.getElementsByTagNameNS(WordFields.W, "p")).stream()
                                .map(WordFields::words)
                                .toList())
                .strip();
    }

    private static String place(String part) {
        if (part.contains("header")) return "header";
        if (part.contains("footer")) return "footer";
        return part.equals(WordFile.BODY) ? "body" : "notes";
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getObject("id", UUID.class),
                new UnitId(row.getLong("unit_id")),
                row.getString("kind"),
                row.getString("name"),
                row.getString("file"),
                row.getString("login"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
