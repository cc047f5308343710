package org.ctoportal.framework.edition;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Over which parts of a pack the current district put its own words in an edition that is not retired. */
@Component
public class RewordedParts {

    private final EditionRepository editions;
    private final OpenEdition open;

    RewordedParts(EditionRepository editions, OpenEdition open) {
        this.editions = editions;
        this.open = open;
    }

    /** Their codes. Only the newest counts: it says what the district does now. */
    public Set<String> of(String packCode) {
        return editions.findByPackCodeOrderByIdDesc(packCode).stream()
                .filter(edition -> edition.status() != EditionStatus.RETIRED)
                .limit(1)
                .flatMap(edition -> open.parts(edition).stream())
                .filter(part -> part.state() == PartState.REWORDED)
                .map(part -> part.id().code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
