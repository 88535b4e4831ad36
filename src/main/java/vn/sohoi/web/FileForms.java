package vn.sohoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.sohoi.platform.key.FileKey;

/**
 * Reads forms that come with files, in place of the web server: it would lay every file unsealed into a folder of temporary ones,
 * and the lists that come by here are full of citizen ids. Its limits are kept.
 */
final class FileForms {
    /** The largest file, and the largest form, in bytes. */
    static final long LARGEST = 60L << 20;

    static final int MOST_PARTS = 50;
    private static final int LARGEST_HEAD = 512;
    /** Of all fields that are no file. */
    private static final int MOST_WORDS = 2 << 20;

    private final FileKey key = FileKey.thrownAway();

    /** Whether a request brings a form with files that nobody has read yet. */
    static boolean isOne(HttpServletRequest request) {
        var kind = request.getContentType();
        return kind != null
                && kind.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) == null;
    }

    /** The request with its fields and files; what lies on the disk of them goes when it is closed. */
    record Read(MultipartHttpServletRequest request, List<SealedPart> files) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (var file : files) file.close();
        }
    }

    /**
     * Reads the whole form.
     *
     * @throws FileUploadException when it cannot be read or is larger than allowed
     */
    Read read(HttpServletRequest request) throws IOException {
        var files = new ArrayList<SealedPart>();
        try {
            return new Read(read(request, files), files);
        } catch (IOException | RuntimeException broken) {
            for (var file : files) file.close();
            throw broken;
        }
    }

    private MultipartHttpServletRequest read(HttpServletRequest request, List<SealedPart> files) throws IOException {
        var upload = new FileUpload();
        upload.setSizeMax(LARGEST);
        upload.setFileSizeMax(LARGEST);
        upload.setPartHeaderSizeMax(LARGEST_HEAD);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        var named = new LinkedMultiValueMap<String, MultipartFile>();
        var words = new LinkedMultiValueMap<String, String>();
        int room = MOST_WORDS;
        int parts = 0;
        for (var all = upload.getItemIterator(new ServletRequestContext(request)); all.hasNext(); ) {
            var part = all.next();
            if (++parts > MOST_PARTS) throw new FileCountLimitExceededException("parts", MOST_PARTS);
            var field = part.getFieldName();
            if (field == null) continue;
            if (part.isFormField()) room -= take(part, words, room);
            else {
                var file = sealed(part);
                files.add(file);
                named.add(field, file);
            }
        }
        return new DefaultMultipartHttpServletRequest(request, named, beside(request, words), Map.of());
    }

    private SealedPart sealed(FileItemStream part) throws IOException {
        var told = new SealedPart.Told(part.getFieldName(), part.getName(), part.getContentType());
        try (var content = part.openStream()) {
            return new SealedPart(told, content, key);
        }
    }

    private static int take(FileItemStream part, MultiValueMap<String, String> words, int room) throws IOException {
        try (var content = part.openStream()) {
            var bytes = content.readNBytes(room + 1);
            if (bytes.length > room) throw new FileCountLimitExceededException("words", MOST_WORDS);
            words.add(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
            return bytes.length;
        }
    }

    /** Fields as the server would have given them: those of the address first. */
    private static Map<String, String[]> beside(HttpServletRequest request, MultiValueMap<String, String> words) {
        var fields = new HashMap<String, String[]>();
        words.forEach((name, said) -> {
            var all = new ArrayList<String>();
            var before = request.getParameterValues(name);
            if (before != null) all.addAll(List.of(before));
            all.addAll(said);
            fields.put(name, all.toArray(String[]::new));
        });
        return fields;
    }
}
