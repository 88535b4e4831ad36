package vn.sohoi.access.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.web.Asked;

/**
 * One handler of the running application: its address and what it asks.
 *
 * @param method GET or POST
 * @param fields names of parameters and of the components of its form
 * @param takesFile whether a file belongs to it
 */
record Route(String method, String pattern, List<String> fields, boolean takesFile) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)[^}]*}");

    static List<Route> of(Iterable<RequestMappingHandlerMapping> mappings) {
        var routes = new ArrayList<Route>();
        for (var mapping : mappings)
            mapping.getHandlerMethods().forEach((route, handler) -> {
                if (!handler.getBeanType().getPackageName().startsWith("vn.sohoi")) return;
                for (var method : route.getMethodsCondition().getMethods())
                    if (method == RequestMethod.GET || method == RequestMethod.POST)
                        for (var pattern : route.getPatternValues())
                            routes.add(new Route(method.name(), pattern, fields(handler), takesFile(handler)));
            });
        routes.sort(java.util.Comparator.comparing((Route one) -> one.pattern + one.method));
        return routes;
    }

    boolean writes() {
        return method.equals("POST");
    }

    List<String> places() {
        return PLACE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /** The address with each of its places filled; what is put in is encoded. */
    String at(UnaryOperator<String> place) {
        return PLACE.matcher(pattern).replaceAll(found -> encoded(place.apply(found.group(1))));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private static List<String> fields(HandlerMethod handler) {
        var names = new TreeSet<String>();
        for (var parameter : handler.getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(Asked.class);
            if (asked != null)
                Arrays.stream(asked.value())
                        .filter(name -> name.matches("[a-z_-]+"))
                        .forEach(names::add);
            else if (parameter.hasParameterAnnotation(ModelAttribute.class))
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            else if (parameter.hasParameterAnnotation(RequestParam.class) && !isFile(parameter))
                names.add(name(parameter));
        }
        return List.copyOf(names);
    }

    private static String name(MethodParameter parameter) {
        var said = parameter.getParameterAnnotation(RequestParam.class);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var own = String.valueOf(parameter.getParameterName());
        if (said == null) return own;
        return said.name().isEmpty() ? (said.value().isEmpty() ? own : said.value()) : said.name();
    }

    private static boolean takesFile(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(Route::isFile);
    }

    private static boolean isFile(MethodParameter parameter) {
        return parameter.getGenericParameterType().getTypeName().contains(MultipartFile.class.getSimpleName());
    }
}
