package vn.sohoi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The style and script files of this folder, each kind joined into one file whose name changes with its content. */
@Component
final class Assets {
    private final Asset style = joined("css", "text/css");
    private final Asset script = joined("js", "text/javascript");

    Asset style() {
        return style;
    }

    Asset script() {
        return script;
    }

    /** One file as it is served; the browser may keep it for good. */
    record Asset(String address, String type, byte[] content) {}

    private static Asset joined(String kind, String type) {
        var all = new ByteArrayOutputStream();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vn/sohoi/web/" + kind + "/*." + kind);
            Arrays.sort(files, Comparator.comparing(Assets::name));
            for (var file : files) {
                all.write(file.getContentAsByteArray());
                all.write('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var content = all.toByteArray();
        return new Asset(
                "/assets/sohoi-" + mark(content) + "." + kind, type + ";charset=" + StandardCharsets.UTF_8, content);
    }

    private static String name(Resource file) {
        var name = file.getFilename();
        return name == null ? "" : name;
    }

    private static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
