package vn.sohoi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.sohoi.App;

class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(App.class);

    @Test
    void every_feature_keeps_to_its_allowed_neighbours() {
        MODULES.verify();
    }

    @Test
    void the_picture_of_the_house_names_every_feature() throws IOException {
        var picture = Files.readString(Path.of("ARCHITECTURE.md"));
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .allSatisfy(name -> assertThat(picture).contains("`" + name + "`"));
    }

    @Test
    void the_table_of_neighbours_is_that_of_the_code() throws IOException {
        var picture = Files.readString(Path.of("ARCHITECTURE.md"));
        for (var module : MODULES) {
            var name = module.getIdentifier().toString();
            var declared = Allowed.of(name);
            assertThat(picture).as(name).contains("| `%s` | %s |".formatted(name, declared));
        }
    }
}
