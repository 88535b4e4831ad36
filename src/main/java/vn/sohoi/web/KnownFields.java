package vn.sohoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * A form has the fields that its handler takes, and no others: whoever adds {@code role} or {@code approvedBy} to one is
 * refused before anything is done. The names are those of the handler's parameters and of the components of its records.
 */
@Component
class KnownFields implements HandlerInterceptor {
    /** What the page's shell puts into every form or address. */
    private static final Set<String> OF_THE_SHELL = Set.of("_csrf", FormKey.FIELD, "lang");

    private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<Method, Pattern> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isReading(request) || !(handler instanceof HandlerMethod method)) return true;
        var fields = known.computeIfAbsent(method.getMethod(), asked -> fields(method));
        sent(request)
                .filter(name ->
                        !OF_THE_SHELL.contains(name) && !fields.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownField(name);
                });
        return true;
    }

    private static boolean isReading(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }

    private static Stream<String> sent(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        var files = parts == null ? Stream.<String>empty() : parts.getMultiFileMap().keySet().stream();
        return Stream.concat(request.getParameterMap().keySet().stream(), files);
    }

    private static Pattern fields(HandlerMethod method) {
        return Pattern.compile(Arrays.stream(method.getMethodParameters())
                .flatMap(KnownFields::fields)
                .collect(Collectors.joining("|")));
    }

    private static Stream<String> fields(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(ModelAttribute.class))
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        var asked = parameter.getParameterAnnotation(Asked.class);
        if (asked != null) return Arrays.stream(asked.value());
        var one = parameter.getParameterAnnotation(RequestParam.class);
        if (one == null || Map.class.isAssignableFrom(type)) return Stream.empty();
        parameter.initParameterNameDiscovery(NAMES);
        var said = Stream.of(one.name(), one.value(), Objects.requireNonNullElse(parameter.getParameterName(), ""));
        return said.filter(name -> !name.isEmpty()).limit(1).map(Pattern::quote);
    }
}
