package vn.sohoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.sohoi.web.FormKey;

/** Tells whether two forms ask the same: by the address and all that was filled in, files by every byte. */
final class FormContent {
    /** They are other in the same form drawn again, or in another session. */
    private static final Set<String> NOT_FILLED_IN = Set.of("_csrf", FormKey.FIELD);

    private FormContent() {}

    /** SHA-256 as 64 hexadecimal digits. */
    static String hash(HttpServletRequest request) throws IOException {
        var digest = sha256();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            say(out, request.getMethod() + " " + request.getRequestURI());
            for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (NOT_FILLED_IN.contains(field.getKey())) continue;
                say(out, field.getKey());
                out.writeInt(field.getValue().length);
                for (var value : field.getValue()) say(out, value);
            }
            var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
            if (parts != null) files(out, parts);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void files(DataOutputStream out, MultipartHttpServletRequest parts) throws IOException {
        for (var field : new TreeMap<>(parts.getMultiFileMap()).entrySet())
            for (var file : field.getValue()) {
                say(out, field.getKey());
                say(out, String.valueOf(file.getOriginalFilename()));
                out.writeLong(file.getSize());
                try (var content = file.getInputStream()) {
                    content.transferTo(out);
                }
            }
    }

    /** With its length before it: what one field ends with, the next cannot begin with. */
    private static void say(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
