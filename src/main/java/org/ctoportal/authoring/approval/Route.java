package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Role;

/** Who must agree: one step after the other. */
public record Route(List<Stage> stages) implements Serializable {

    public static final int MOST_STAGES = 10;
    public static final int MOST_SIGNERS = 20;

    public Route {
        stages = List.copyOf(stages);
    }

    /** What applies where a district chose nothing: human resources, then the superintendent, as far as there are any. */
    static Route usual(Collection<Colleague> colleagues) {
        var stages = new ArrayList<Stage>();
        for (var role : List.of(Role.HR, Role.SUPERINTENDENT)) {
            if (colleagues.stream().anyMatch(Party.of(role)::includes)) {
                stages.add(Stage.ofAll(Signer.of(Party.of(role))));
            }
        }
        if (stages.isEmpty()) {
            stages.add(Stage.ofAll(Signer.of(Party.of(Role.DISTRICT_ADMINISTRATOR))));
        }
        return new Route(stages);
    }

    /** Every place where somebody signs, in order. */
    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (var stage = 0; stage < stages.size(); stage++) {
            for (var place = 0; place < stages.get(stage).signers().size(); place++) {
                spots.add(new Spot(stage, place));
            }
        }
        return spots;
    }

    Signer signer(Spot spot) {
        return stages.get(spot.stage()).signers().get(spot.place());
    }
}
