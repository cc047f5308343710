package org.ctoportal.framework.crosswalk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** The associations of the district; two items are connected once. */
@Component
class KeptAssociations {

    private final StoredAssociationRepository associations;
    private final CurrentUser currentUser;
    private final Clock clock;

    KeptAssociations(StoredAssociationRepository associations, CurrentUser currentUser, Clock clock) {
        this.associations = associations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Crosswalk crosswalk(CrosswalkKey key) {
        return new Crosswalk(
                key.from(),
                key.to(),
                rows(key).stream().map(StoredAssociation::association).toList());
    }

    /** Beside those there are; where two items are connected already, it is said anew how. */
    void keep(CrosswalkKey key, List<Association> wanted) {
        var author = currentUser.get().name();
        var now = clock.instant();
        var rows = new HashMap<String, StoredAssociation>();
        rows(key).forEach(row -> rows.put(row.association().pair(), row));
        for (var association : wanted) {
            var row = rows.get(association.pair());
            if (row == null) {
                rows.put(association.pair(), associations.save(new StoredAssociation(key, association, author, now)));
            } else if (!row.association().saysTheSameAs(association)) {
                row.become(association, author, now);
            }
        }
    }

    void remove(CrosswalkKey key, Association association) {
        rows(key).stream()
                .filter(row -> row.association().pair().equals(association.pair()))
                .forEach(associations::delete);
    }

    private List<StoredAssociation> rows(CrosswalkKey key) {
        return associations.findByFromPackAndToPackOrderById(key.from(), key.to());
    }
}
