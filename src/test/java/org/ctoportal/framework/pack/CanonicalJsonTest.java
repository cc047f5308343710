package org.ctoportal.framework.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void the_form_never_changes() {
        var canonical = canonical("""
                # a comment
                b: [1, 2.50, true, "x"]
                a: {z: null, text: "quote \\" and \\n, tab \\t, bell \\a, ü and 😀", none: []}
                """);

        assertThat(canonical)
                .isEqualTo("{\"a\":{\"none\":[],\"text\":\"quote \\\" and \\n, tab \\t, bell \\u0007, ü and 😀\"},"
                        + "\"b\":[1,2.5,true,\"x\"]}");
        assertThat(HexFormat.of().formatHex(CanonicalJson.hash(canonical)))
                .isEqualTo("2581da9664d565da31ade4bc55ad0875317bba2a0c718656095e533c3aeb4658");
    }

    @Test
    void comments_order_and_style_make_no_difference() {
        assertThat(canonical("a: 1\nb: \"two\"")).isEqualTo(canonical("# remark\n{b: two, a: 1.0}"));
    }

    @Test
    void an_empty_value_is_as_good_as_none() {
        assertThat(canonical("{a: null, b: two, c: }")).isEqualTo(canonical("{b: two}"));
    }

    @Test
    void one_letter_makes_a_difference() {
        assertThat(canonical("a: one")).isNotEqualTo(canonical("a: One"));
    }

    @Test
    void the_order_of_a_list_makes_a_difference() {
        assertThat(canonical("a: [1, 2]")).isNotEqualTo(canonical("a: [2, 1]"));
    }

    @Test
    void what_was_kept_reads_back_to_the_same_form() {
        for (var pack : PackReader.read(StarterPacks.all())) {
            var kept = ReadPack.kept(pack.fileName(), pack.kind(), pack.canonical());

            assertThat(CanonicalJson.of(JsonReader.read(kept.canonical()).values()))
                    .isEqualTo(pack.canonical());
            assertThat(kept.header()).isEqualTo(pack.header());
        }
    }

    private static String canonical(String yaml) {
        var problems = new Problems();
        var tree = new YamlReader(problems).read(new PackFile("test.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        problems.refuseIfAny();
        return CanonicalJson.of(Objects.requireNonNull(tree).values());
    }
}
