package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class PackYamlTest {

    @Test
    void every_shipped_pack_reads_back_to_the_same_pack() {
        for (var file : StarterPacks.all()) {
            var data = PackContent.read(file).data();
            var yaml = PackYaml.write(PackContent.kind(data).orElseThrow(), data);

            assertThat(PackContent.canonical(read(yaml))).as(file.name()).isEqualTo(PackContent.canonical(data));
        }
    }

    @Corpus("E3")
    @Test
    void whatever_the_data_it_reads_back_to_the_same() {
        for (var seed = 0; seed < 3_000; seed++) {
            var data = new RandomPack(seed).map(4);
            var yaml = PackYaml.write(PackKind.FRAMEWORK, data);

            assertThat(PackContent.canonical(read(yaml)))
                    .as("seed " + seed + "\n" + yaml)
                    .isEqualTo(PackContent.canonical(data));
        }
    }

    @Test
    void equal_packs_make_equal_files_whatever_the_order_of_their_keys() {
        var one = read("{areas: [{name: x, code: A}], framework: {version: '1', code: F}, zoo: 1, extra: 2}");
        var other = read("{extra: 2, zoo: 1, framework: {code: F, version: '1'}, areas: [{code: A, name: x}]}");

        assertThat(PackYaml.write(PackKind.FRAMEWORK, one))
                .isEqualTo(PackYaml.write(PackKind.FRAMEWORK, other))
                .isEqualTo("""
                framework:
                  code: "F"
                  version: "1"
                areas:
                  - {code: "A", name: "x"}
                extra: 2
                zoo: 1
                """);
    }

    @Test
    void a_text_of_several_lines_stands_line_by_line() {
        var yaml = PackYaml.write(
                PackKind.FRAMEWORK, Map.of("areas", List.of(Map.of("code", "A", "name", "one\n\n  two: # \"three\""))));

        assertThat(yaml).isEqualTo("""
                areas:
                  - code: "A"
                    name: |-
                      one

                        two: # "three"
                """);
    }

    private static Map<String, Object> read(String yaml) {
        var read = PackContent.read(new PackFile("test.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).as(yaml).isEmpty();
        return read.data();
    }
}
