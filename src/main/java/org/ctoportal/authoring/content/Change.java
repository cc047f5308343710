package org.ctoportal.authoring.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One decision about a draft. Each change carries what its author saw before ({@code seen}); where somebody else has
 * changed that very thing since, it is refused with both texts, and otherwise it joins the other person's changes.
 */
public sealed interface Change {

    /** The content with this decision; refused when the author saw something older. */
    DocumentContent apply(DocumentContent content);

    /** Several decisions that only make sense together: all of them or none. */
    record Together(List<Change> changes) implements Change {
        public Together {
            changes = List.copyOf(changes);
        }

        @Override
        public DocumentContent apply(DocumentContent content) {
            var changed = content;
            for (var change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        }
    }

    record SetSetting(String key, String seen, String value) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            Seen.require("setting:" + key, seen, content.setting(key), value);
            return content.withSetting(key, value);
        }
    }

    /** Values that go together, such as both ends of a salary range; {@code seen} has the same names. */
    record SetValues(Map<String, String> seen, Map<String, String> values) implements Change {
        public SetValues {
            seen = Map.copyOf(seen);
            values = Map.copyOf(values);
        }

        public static SetValues of(String name, String seen, String value) {
            return new SetValues(Map.of(name, seen), Map.of(name, value));
        }

        @Override
        public DocumentContent apply(DocumentContent content) {
            var changed = content;
            for (var value : values.entrySet()) {
                var name = value.getKey();
                Seen.require("value:" + name, seen.getOrDefault(name, ""), content.value(name), value.getValue());
                changed = changed.withValue(name, value.getValue());
            }
            return changed;
        }
    }

    record SetTable(String name, List<List<String>> seen, List<List<String>> rows) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            Seen.require("table:" + name, seen, content.table(name), rows, SetTable::words);
            return content.withTable(name, rows);
        }

        private static String words(List<List<String>> rows) {
            return rows.stream().map(row -> String.join(", ", row)).collect(Collectors.joining("\n"));
        }
    }

    /**
     * Sets how many duties a skill brings; {@code skillItems} lose what was chosen for them one by one, so that counts
     * as seen as well.
     */
    record SetEmphasis(SkillChoice seen, int duties, List<String> skillItems) implements Change {
        public SetEmphasis {
            skillItems = List.copyOf(skillItems);
        }

        @Override
        public DocumentContent apply(DocumentContent content) {
            var skill = seen.skill();
            var now = SkillChoice.of(content, skill, seen.emphasis(), skillItems);
            var wanted = new SkillChoice(skill, duties, Set.of(), Set.of());
            Seen.require("emphasis:" + skill, seen, now, wanted, choice -> String.valueOf(choice.duties(skillItems)));
            var emphasis = new TreeMap<>(content.emphasis());
            emphasis.put(skill, duties);
            var included = new TreeSet<>(content.included());
            skillItems.forEach(included::remove);
            var dropped = new TreeSet<>(content.dropped());
            skillItems.forEach(dropped::remove);
            return content.withEmphasis(emphasis).withChosen(included, dropped);
        }
    }

    /** Puts an item or clause into the document, or brings it back. */
    record Include(String code) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            var included = new TreeSet<>(content.included());
            included.add(code);
            var dropped = new TreeSet<>(content.dropped());
            dropped.remove(code);
            return content.withChosen(included, dropped);
        }
    }

    /** Takes an item, an optional clause or an own sentence out of the document; its words are kept. */
    record Drop(String code) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            var included = new TreeSet<>(content.included());
            included.remove(code);
            var dropped = new TreeSet<>(content.dropped());
            dropped.add(code);
            return content.withChosen(included, dropped);
        }
    }

    /** Replaces the words of a clause or item; {@code seen} is the district's earlier wording, or empty. */
    record Reword(String code, String seen, String text) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            Seen.require("wording:" + code, seen, content.wording().getOrDefault(code, ""), text);
            return text.isEmpty() ? content.withoutWording(code) : content.withWording(code, text);
        }
    }

    record AddOwn(OwnClause clause) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            var own = new ArrayList<>(content.own());
            own.removeIf(existing -> existing.id().equals(clause.id()));
            own.add(clause);
            return content.withOwn(own);
        }
    }

    record RewordOwn(String id, String seen, String text) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            var now = content.own().stream()
                    .filter(clause -> clause.id().equals(id))
                    .map(OwnClause::text)
                    .findFirst()
                    .orElse("");
            Seen.require("wording:" + id, seen, now, text);
            return content.withOwn(content.own().stream().map(this::reworded).toList());
        }

        private OwnClause reworded(OwnClause clause) {
            return clause.id().equals(id) ? new OwnClause(id, clause.section(), clause.group(), text) : clause;
        }
    }

    /** Puts a section's sentences in an order; {@code seen} is the district's earlier order, or empty. */
    record Reorder(String section, List<String> seen, List<String> codes) implements Change {
        @Override
        public DocumentContent apply(DocumentContent content) {
            var now = content.order().getOrDefault(section, List.of());
            Seen.require("order:" + section, seen, now, codes, order -> String.join(", ", order));
            return content.withOrder(section, codes);
        }
    }
}
