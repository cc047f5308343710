package org.ctoportal;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms import only what their doors allow; the map of them is written at every build. */
class ModularityTest {

    private static final Path MAP = Path.of("target", "module-map");

    private static final ApplicationModules ROOMS = ApplicationModules.of(Application.class);

    @Test
    void rooms_import_only_what_their_doors_allow() {
        ROOMS.verify();
    }

    @Test
    void the_map_of_the_rooms_is_written() {
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(MAP.toString()))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();

        org.assertj.core.api.Assertions.assertThat(MAP.resolve("components.puml"))
                .content()
                .contains("People", "District");
    }
}
