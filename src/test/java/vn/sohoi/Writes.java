package vn.sohoi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler of the running application that does more than answer a GET, as somebody would call it. */
public final class Writes {
    private Writes() {}

    /**
     * One of them.
     *
     * @param address its pattern
     */
    public record Write(HttpMethod method, String address, HandlerMethod handler) {
        /** The address with something in each of its places. */
        public String with(Map<String, String> places) {
            var filled = address;
            for (var place : places.entrySet())
                filled = filled.replaceAll("\\{" + place.getKey() + "(:[^}]*)?}", place.getValue());
            // of words that a place may hold, the first
            return filled.replaceAll("\\{[^}:]*:([a-z-]+)\\|[^}]*}", "$1").replaceAll("\\{[^}]*}", "1");
        }
    }

    /** By address; a handler that names no method does everything. */
    public static List<Write> of(Iterable<RequestMappingHandlerMapping> mappings) {
        var writes = new ArrayList<Write>();
        for (var mapping : mappings)
            mapping.getHandlerMethods().forEach((route, handler) -> {
                if (!handler.getBeanType().getPackageName().startsWith("vn.sohoi")) return;
                var methods = route.getMethodsCondition().getMethods();
                for (var method : methods.isEmpty() ? List.of(RequestMethod.POST) : methods)
                    if (method != RequestMethod.GET && method != RequestMethod.HEAD)
                        for (var address : route.getPatternValues())
                            writes.add(new Write(method.asHttpMethod(), address, handler));
            });
        writes.sort(Comparator.comparing(Write::address));
        return writes;
    }
}
