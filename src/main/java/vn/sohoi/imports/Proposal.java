package vn.sohoi.imports;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohoi.imports.clean.Repair;
import vn.sohoi.imports.spi.Judgement.Reason;
import vn.sohoi.imports.spi.Judgement.Verdict;
import vn.sohoi.imports.understand.Column;
import vn.sohoi.kernel.Refused;

/**
 * What a file would bring into the book. Nothing of it is stored yet.
 *
 * @param file name of the file
 * @param columns address of the header cell of each field, on the first sheet with people
 * @param columnsBySheet the same for each sheet with people
 * @param encoding {@code unicode}, {@code tcvn3}, {@code vni}, {@code windows-1258}, or a mixture in words
 * @param seen every column, mapped or not
 * @param rows every row of every sheet from the first to the last
 * @param samePerson pairs of rows that are probably one person
 * @param samePersonElsewhere pairs of a row of this file and one of a file before it
 * @param repairs every change made to a cell
 * @param refusal why the file was not read, or null; all else is empty then
 */
@JsonPropertyOrder({"file", "columns", "encoding", "rows", "same_person"})
public record Proposal(
        String file,
        Map<String, String> columns,
        @JsonProperty("columns_by_sheet") Map<String, Map<String, String>> columnsBySheet,
        String encoding,
        @JsonIgnore List<Column> seen,
        List<Row> rows,
        @JsonProperty("same_person") List<List<Place>> samePerson,
        @JsonProperty("same_person_elsewhere") List<List<Place>> samePersonElsewhere,
        @JsonIgnore List<Repair> repairs,
        @JsonIgnore @Nullable Refused refusal) {

    /** A file that could not be read among others that could. */
    static Proposal refused(String file, Refused refusal) {
        return new Proposal(
                file, Map.of(), Map.of(), "", List.of(), List.of(), List.of(), List.of(), List.of(), refusal);
    }

    /** Key of the sentence that says why the file was not read. */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String refused() {
        return refusal == null ? null : refusal.key();
    }

    /** How many people have that verdict. */
    public long people(Verdict verdict) {
        return rows.stream()
                .filter(row -> row.kind().equals("person") && row.outcome() == verdict)
                .count();
    }

    /** A row of a file; the file is named only where another one is meant. */
    public record Place(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String file,

            @Nullable String sheet,
            int row) {}

    /**
     * One row.
     *
     * @param kind {@code person}, {@code heading}, {@code subtotal}, {@code blank} or {@code note}
     * @param values what would be stored, by field
     */
    public record Row(
            @Nullable String sheet,
            int row,
            String kind,
            @JsonIgnore Verdict outcome,
            @JsonIgnore Map<String, @Nullable Object> values,
            Map<String, Object> flags,
            @JsonIgnore List<Reason> causes) {

        /** {@code accept}, {@code question} or {@code refuse}. */
        @JsonProperty
        public String verdict() {
            return switch (outcome) {
                case ACCEPT -> "accept";
                case QUESTION -> "question";
                case REFUSE -> "refuse";
            };
        }

        /** The values stand beside the other keys. */
        @JsonAnyGetter
        public Map<String, @Nullable Object> each() {
            return values;
        }

        /** Keys of the reasons; their sentences stand in the texts of the feature. */
        @JsonProperty
        public List<String> reasons() {
            return causes.stream().map(Reason::key).toList();
        }
    }
}
