package vn.sohoi.units.outlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohoi.kernel.Refused;

/** A file of outlines is read as a whole or refused in one sentence. */
class OutlineFileTest {
    private static final String RING = "[[105.5,21.01],[105.6,21.01],[105.6,21.1],[105.5,21.01]]";

    @Test
    void polygons_and_several_polygons_are_read_in_ten_thousandths_of_a_degree() {
        var one = feature("00640", "Polygon", "[" + RING + "]");
        var several = feature("00664", "MultiPolygon", "[[" + RING + "],[" + RING + "]]");
        var read = read("{\"type\":\"FeatureCollection\",\"features\":[" + one + "," + several + "]}");
        assertThat(read).extracting(OutlineFile.Feature::code).containsExactly("00640", "00664");
        assertThat(read.getFirst().rings()).isEqualTo("1055000 210100,1056000 210100,1056000 211000,1055000 210100");
        assertThat(read.getLast().rings().split(";")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units.outlines-unreadable | no json at all",
                "units.outlines-unreadable | {\"features\":[]}",
                "units.outlines-unreadable | {\"features\":[{\"properties\":{\"code\":\"1\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}",
                "units.outlines-unreadable | {\"features\":[{\"properties\":{\"code\":\"1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[1,2]]]}}]}",
                "units.outlines-unreadable | {\"features\":[{\"properties\":{\"code\":\"1\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[588000,2324000],[588001,2],[1,2],[1,3]]]}}]}",
                "units.outlines-no-code | {\"features\":[{\"properties\":{\"name\":\"x\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}]}"
            })
    void what_is_no_map_of_units_is_refused(String key, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void a_code_that_stands_twice_is_refused_because_nobody_knows_which_is_right() {
        var one = feature("00640", "Polygon", "[" + RING + "]");
        assertThatThrownBy(() -> read("{\"features\":[" + one + "," + one + "]}"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("units.outlines-twice"));
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(code, type, coordinates);
    }

    private static java.util.List<OutlineFile.Feature> read(String text) {
        return OutlineFile.read("ranh-gioi.geojson", text.getBytes(StandardCharsets.UTF_8));
    }
}
