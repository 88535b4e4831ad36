package vn.sohoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the fields, files and languages of a request before anybody else does: where they cannot be read, no page can be drawn
 * either, and {@link UnreadableRequests} answers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadFirst extends OncePerRequestFilter {
    private final FileForms forms = new FileForms();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refused(request);
        if (refused != 0) response.setStatus(refused);
        else if (FileForms.isOne(request)) withFiles(request, response, chain);
        else chain.doFilter(request, response);
    }

    private void withFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FileForms.Read form;
        try {
            form = forms.read(request);
        } catch (IOException | InvalidFileNameException unreadable) {
            var status = isTooMuch(unreadable) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
            response.setStatus(status.value());
            return;
        }
        try (form) {
            chain.doFilter(form.request(), response);
        }
    }

    private static boolean isTooMuch(Exception unreadable) {
        return unreadable instanceof FileCountLimitExceededException
                || unreadable instanceof SizeException
                || unreadable.getCause() instanceof SizeException;
    }

    /** With which status, or 0 where all can be read. */
    private static int refused(HttpServletRequest request) {
        try {
            request.getParameterMap();
            request.getLocale();
            return 0;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        } catch (IllegalArgumentException tooManyLanguages) {
            return HttpStatus.BAD_REQUEST.value();
        }
    }
}
