package org.ctoportal.authoring.upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.upgrade.SetAside.Kind;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.Setting;

/** Values and settings on a newer library. What it does not take is set aside; nothing is thrown away. */
final class Settlement {

    /** No variable and no setting has a name of this form. */
    private static final String ASIDE = "aside:%s:%s";

    private final ClauseLibrary old;
    private final ClauseLibrary now;

    Settlement(ClauseLibrary old, ClauseLibrary now) {
        this.old = old;
        this.now = now;
    }

    List<SetAside> setAside(DocumentContent content) {
        var aside = new ArrayList<SetAside>();
        var oldVariables = byName(old.variables(), ClauseVariable::name);
        var variables = byName(now.variables(), ClauseVariable::name);
        oldVariables.forEach((name, variable) -> {
            var value = content.value(name);
            var newer = variables.get(name);
            if (value.isEmpty()) {
                return;
            }
            if (newer == null) {
                aside.add(new SetAside(Kind.VARIABLE_GONE, name, value));
            } else if (newer.type() != variable.type()
                    && VariableFormat.problem(newer.type(), value).isPresent()) {
                aside.add(new SetAside(Kind.VARIABLE_OF_ANOTHER_TYPE, name, value));
            }
        });
        var settings = byName(now.settings(), Setting::key);
        byName(old.settings(), Setting::key).forEach((key, setting) -> {
            var value = content.setting(key);
            var newer = settings.get(key);
            if (value.isEmpty()) {
                return;
            }
            if (newer == null) {
                aside.add(new SetAside(Kind.SETTING_GONE, key, value));
            } else if (offers(setting, value) && !offers(newer, value)) {
                aside.add(new SetAside(Kind.SETTING_NOT_OFFERED, key, value));
            }
        });
        return aside;
    }

    /** What would be read wrongly gets another name; a setting then has the newer library's usual value. */
    DocumentContent settle(DocumentContent content, List<SetAside> aside) {
        var values = new TreeMap<>(content.values());
        var settings = new TreeMap<>(content.settings());
        for (var one : aside) {
            var name = ASIDE.formatted(old.version(), one.name());
            switch (one.kind()) {
                case VARIABLE_OF_ANOTHER_TYPE -> {
                    values.remove(one.name());
                    values.put(name, one.value());
                }
                case SETTING_NOT_OFFERED -> {
                    settings.put(one.name(), usual(one.name()));
                    settings.put(name, one.value());
                }
                case VARIABLE_GONE, SETTING_GONE -> {
                    // Nothing reads it any more.
                }
            }
        }
        return new DocumentContent(
                settings,
                values,
                content.tables(),
                content.emphasis(),
                content.included(),
                content.dropped(),
                content.wording(),
                content.own(),
                content.order());
    }

    private String usual(String key) {
        return now.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .map(setting -> String.join(",", setting.defaults()))
                .findFirst()
                .orElse("");
    }

    private static boolean offers(Setting setting, String value) {
        return setting.values().containsAll(Arrays.asList(value.split(",")));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream()
                .collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, TreeMap::new));
    }
}
