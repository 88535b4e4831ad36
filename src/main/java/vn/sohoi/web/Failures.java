package vn.sohoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.sohoi.kernel.NotFound;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.text.Texts;

/** Turns what went otherwise than asked into a page with a sentence. The missing and the foreign are one answer. */
@ControllerAdvice
class Failures implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** No connection (class 08), or a server that shuts down or crashed (57P01 to 57P03). */
    private static final Pattern CUT_OFF = Pattern.compile("08...|57P0[123]");

    private final Texts texts;
    private final PageRendering rendering;

    Failures(Texts texts, PageRendering rendering) {
        this.texts = texts;
        this.rendering = rendering;
    }

    @ExceptionHandler
    Page notFound(NotFound missing, HttpServletRequest request) {
        return page(404, request);
    }

    /** A day that cannot be read is said; an address whose place holds something else unreadable leads nowhere. */
    @ExceptionHandler
    Page unreadableAddress(MethodArgumentTypeMismatchException unreadable, HttpServletRequest request) {
        if (unreadable.getRequiredType() == LocalDate.class)
            return new FailurePage(
                    422,
                    "web.failure.day",
                    texts.say(language(request), "web.failure.day.sentence", String.valueOf(unreadable.getValue())));
        return page(404, request);
    }

    /** A refusal is 422 unless its class says otherwise by {@code @ResponseStatus}. */
    @ExceptionHandler
    Page refused(Refused refused, HttpServletRequest request) {
        var said = AnnotatedElementUtils.findMergedAnnotation(refused.getClass(), ResponseStatus.class);
        var status = said == null ? HttpStatus.UNPROCESSABLE_CONTENT : said.code();
        var unfit = request.getMethod().equals("GET") ? "web.failure.unseen" : "web.failure.422";
        var title = switch (status) {
            case OK -> "web.already-done";
            case FORBIDDEN -> "web.failure.403";
            default -> unfit;
        };
        return new FailurePage(status.value(), title, texts.say(language(request), refused));
    }

    @ExceptionHandler({DataIntegrityViolationException.class, ConcurrencyFailureException.class})
    Page conflict(Exception conflict, HttpServletRequest request) {
        LOG.warn("conflict on {}", request.getRequestURI(), conflict);
        return page(409, request);
    }

    /** What the wall of sign-in decides stays with it; what the framework refuses keeps its status; the rest is a bug. */
    @ExceptionHandler
    Page other(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) throw failure;
        if (failure instanceof ErrorResponse answer)
            return page(answer.getStatusCode().value(), request);
        LOG.error("failure on {}", request.getRequestURI(), failure);
        return page(isCutOff(failure) ? 503 : 500, request);
    }

    /**
     * Whether the database was gone in the middle: nobody knows then whether what was sent was written. Sent again with its key it
     * is written once.
     */
    private static boolean isCutOff(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessResourceException) return true;
            if (cause instanceof SQLException said
                    && CUT_OFF.matcher(String.valueOf(said.getSQLState())).matches()) return true;
        }
        return false;
    }

    /** Failures that no controller saw, such as a form whose token has expired. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        int said = status.is5xxServerError() && isCutOff(failure) ? 503 : status.value();
        View view = (unused, asked, response) -> draw(page(said, asked), asked, response);
        return new ModelAndView(view);
    }

    private void draw(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        rendering.draw(page, request, response);
    }

    private FailurePage page(int status, HttpServletRequest request) {
        var known = status == 405 ? 404 : status;
        var key = "web.failure." + known;
        if (!texts.knows(key)) key = known >= 500 ? "web.failure.500" : "web.failure.400";
        return new FailurePage(known, key, texts.say(language(request), key + ".sentence"));
    }

    private static Locale language(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request);
    }
}
