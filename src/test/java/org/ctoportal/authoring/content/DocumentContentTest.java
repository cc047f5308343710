package org.ctoportal.authoring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentContentTest {

    private final ContentJson json = new ContentJson();

    @Test
    void equal_decisions_have_equal_bytes_in_whatever_order_they_were_made() {
        var forth = new LinkedHashMap<String, String>();
        forth.put("a", "1");
        forth.put("b", "2");
        var back = new LinkedHashMap<String, String>();
        back.put("b", "2");
        back.put("a", "1");
        var one = new Change.Drop("Z").apply(new Change.Drop("A").apply(DocumentContent.of(forth, back)));
        var other = new Change.Drop("A").apply(new Change.Drop("Z").apply(DocumentContent.of(back, forth)));

        assertThat(json.write(one)).isEqualTo(json.write(other));
    }

    @Test
    void everything_decided_is_read_back() {
        var content = DocumentContent.of(Map.of("cetl.mode", "NONE"), Map.of("position.title", "CTO"))
                .withTable("direct.reports", List.of(List.of("1", "aide", "false")))
                .withEmphasis(Map.of("LV", 3))
                .withChosen(List.of("LV-R4"), List.of("JD-CABINET"))
                .withWording("JD-SUMMARY", "Ours")
                .withOwn(List.of(new OwnClause("OWN-1", "SUMMARY", "LV", "Own")))
                .withOrder("SUMMARY", List.of("OWN-1", "JD-SUMMARY"));

        assertThat(json.read(json.write(content), DocumentContent.class)).isEqualTo(content);
    }

    /** As it is stored today. Whoever renames a component has to bring the stored drafts along. */
    private static final String STORED = """
            {"settings":{"cetl.mode":"NONE"},"values":{"position.title":"CTO"},\
            "tables":{"direct.reports":[["1","aide","false"]]},"emphasis":{"LV":3},"included":["LV-R4"],\
            "dropped":["JD-CABINET"],"wording":{"JD-SUMMARY":"Ours"},\
            "own":[{"id":"OWN-1","section":"SUMMARY","group":"LV","text":"Own"}],\
            "order":{"SUMMARY":["OWN-1","JD-SUMMARY"]}}""";

    @Test
    void what_is_stored_today_is_read_tomorrow() {
        var content = json.read(STORED, DocumentContent.class);

        assertThat(json.write(content)).isEqualTo(STORED);
        assertThat(content.wording()).containsEntry("JD-SUMMARY", "Ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"settings", "values", "tables", "emphasis", "included", "dropped", "wording", "own", "order"})
    void what_was_stored_before_a_component_came_has_nothing_of_it(String component) {
        var mapper = JsonMapper.builder().build();
        var older = (ObjectNode) mapper.readTree(STORED);
        older.remove(component);

        var read = (ObjectNode) mapper.readTree(json.write(json.read(older.toString(), DocumentContent.class)));

        assertThat(read.get(component)).isEmpty();
        read.remove(component);
        assertThat(read).isEqualTo(older);
    }

    @Corpus("E3")
    @Test
    void hostile_words_are_read_back_as_they_were() {
        for (var nasty : NastyTexts.all()) {
            var words = nasty.typed();
            var content = DocumentContent.of(Map.of(), Map.of("position.title", words));

            assertThat(json.read(json.write(content), DocumentContent.class).value("position.title"))
                    .isEqualTo(words);
        }
    }

    @Test
    void a_changed_content_leaves_the_one_before_untouched() {
        var before = DocumentContent.of(Map.of(), Map.of("a", "1"));

        before.withValue("a", "2");

        assertThat(before.value("a")).isEqualTo("1");
    }

    @Test
    void what_was_never_decided_is_empty() {
        var content = DocumentContent.of(Map.of(), Map.of());

        assertThat(content.value("x")).isEmpty();
        assertThat(content.setting("x")).isEmpty();
        assertThat(content.table("x")).isEmpty();
    }

    @Test
    void only_what_was_composed_is_stored_with_a_revision() {
        var composed = new ComposedDocument(List.of(), List.of(), List.of());

        assertThat(json.write(composed)).isEqualTo("{\"sections\":[],\"available\":[],\"missing\":[]}");
    }
}
