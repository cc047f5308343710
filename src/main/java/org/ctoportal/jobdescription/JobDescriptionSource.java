package org.ctoportal.jobdescription;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchAction;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Job descriptions are found by what they print, with the values of the district filled in. */
@Component
class JobDescriptionSource implements SearchSource {

    private final DraftService drafts;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;

    JobDescriptionSource(DraftService drafts, TemplateStoreService store, DistrictProfileService districts) {
        this.drafts = drafts;
        this.store = store;
        this.districts = districts;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.JOB_DESCRIPTION;
    }

    @Override
    public List<SearchAction> actions() {
        return List.of(new SearchAction("find.action.describe", JobDescriptionRoutes.NEW, Permissions.DRAFT_DOCUMENTS));
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("AuthoredDocument", "title", "content"), Followed.all("DistrictFact"));
    }

    @Override
    public Collection<Long> numbers() {
        return drafts.numbers(JobDescriptionComposer.KIND);
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var profile = districts.profile();
        var composers = new HashMap<TemplateVersions, JobDescriptionComposer>();
        return drafts.all(JobDescriptionComposer.KIND, numbers).stream()
                .map(draft -> entry(
                        draft,
                        composers.computeIfAbsent(
                                draft.versions(),
                                versions -> new JobDescriptionComposer(
                                        Templates.of(store, draft.framework(), draft.clauses()), profile))))
                .toList();
    }

    private static SearchEntry entry(Draft draft, JobDescriptionComposer composer) {
        return new SearchEntry(
                draft.id().value(),
                draft.title(),
                composer.compose(draft.content(), draft.revision())
                        .sentences()
                        .map(ComposedClause::text)
                        .collect(Collectors.joining("\n")),
                JobDescriptionRoutes.editorOf(draft.id()),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                draft.savedAt());
    }
}
