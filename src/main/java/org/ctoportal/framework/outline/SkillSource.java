package org.ctoportal.framework.outline;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.ItemKind;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Skills of the framework in use, by name and by the words of their items. Each has its place for a number. */
@Component
class SkillSource implements SearchSource {

    private final TemplateStoreService store;

    SkillSource(TemplateStoreService store) {
        this.store = store;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.SKILL;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.all("VersionChoice"), Followed.all("StoredPack"));
    }

    @Override
    public boolean isReplacedAsWhole() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return LongStream.rangeClosed(1, store.currentFramework().skills().size())
                .boxed()
                .toList();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var framework = store.currentFramework();
        return numbers.stream()
                .filter(number -> number <= framework.skills().size())
                .map(number -> entry(number, framework))
                .toList();
    }

    private static SearchEntry entry(long number, SkillFramework framework) {
        var skill = framework.skills().get((int) number - 1);
        return new SearchEntry(
                number,
                skill.name() + " (" + skill.code() + ")",
                Stream.concat(Stream.of(skill.summary()), items(skill)).collect(Collectors.joining("\n")),
                FrameworkRoutes.itemOf(framework.code(), skill.code()),
                SearchEntry.Reader.everybody(),
                Instant.EPOCH);
    }

    private static Stream<String> items(Skill skill) {
        return Arrays.stream(ItemKind.values())
                .flatMap(kind -> skill.items(kind).stream())
                .map(Item::text);
    }
}
