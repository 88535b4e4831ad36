package vn.sohoi.units.outlines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohoi.kernel.Refused;

/** A GeoJSON file whose features are units: each a polygon, or several, with the unit's code among its properties. */
public final class OutlineFile {
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int PARTS_OF_DEGREE = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .build())
                    .build())
            .build();

    private OutlineFile() {}

    /** One unit's outline: its code, and rings of points "lon lat" in ten thousandths of a degree. */
    public record Feature(String code, String rings) {}

    /**
     * Reads all of it.
     *
     * @throws Refused when it is no GeoJSON of polygons in degrees with codes, is too large, or names a code twice
     */
    public static List<Feature> read(String fileName, byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new Refused("units.outlines-large", fileName);
        var features = root(fileName, bytes).path("features");
        if (!features.isArray() || features.isEmpty()) throw new Refused("units.outlines-unreadable", fileName);
        var read = new ArrayList<Feature>();
        var codes = new HashSet<String>();
        for (var feature : features) {
            var code = feature.path("properties").path("code").asString("");
            if (code.isEmpty()) throw new Refused("units.outlines-no-code", fileName);
            if (!codes.add(code)) throw new Refused("units.outlines-twice", fileName, code);
            read.add(new Feature(code, rings(fileName, feature.path("geometry"))));
        }
        return read;
    }

    private static JsonNode root(String fileName, byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw new Refused("units.outlines-unreadable", fileName);
        }
    }

    private static String rings(String fileName, JsonNode geometry) {
        var rings = new ArrayList<String>();
        var coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> coordinates.forEach(ring -> rings.add(ring(fileName, ring)));
            case "MultiPolygon" ->
                coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(fileName, ring))));
            default -> throw new Refused("units.outlines-unreadable", fileName);
        }
        if (rings.isEmpty()) throw new Refused("units.outlines-unreadable", fileName);
        return String.join(";", rings);
    }

    private static String ring(String fileName, JsonNode ring) {
        var points = new ArrayList<String>();
        for (var point : ring) {
            var lon = point.path(0);
            var lat = point.path(1);
            if (!lon.isNumber()
                    || !lat.isNumber()
                    || Math.abs(lon.doubleValue()) > 180
                    || Math.abs(lat.doubleValue()) > 90) throw new Refused("units.outlines-unreadable", fileName);
            points.add(part(lon) + " " + part(lat));
        }
        if (points.size() < 4) throw new Refused("units.outlines-unreadable", fileName);
        return String.join(",", points);
    }

    private static long part(JsonNode degrees) {
        return Math.round(degrees.doubleValue() * PARTS_OF_DEGREE);
    }
}
