package vn.sohoi.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;

/** What a feature's package-info allows, less the shared modules that everybody may use. */
final class Allowed {
    private static final List<String> SHARED = List.of("kernel", "platform", "web");

    private Allowed() {}

    static String of(String module) {
        var neighbours = neighbours(module);
        return neighbours.isEmpty() ? "–" : String.join(", ", neighbours);
    }

    static List<String> neighbours(String module) {
        try {
            var declared = Class.forName("vn.sohoi." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(declared.allowedDependencies())
                    .map(name -> name.split(" ", 2)[0])
                    .filter(name -> SHARED.contains(module) || !SHARED.contains(name))
                    .distinct()
                    .sorted()
                    .collect(Collectors.toList());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
