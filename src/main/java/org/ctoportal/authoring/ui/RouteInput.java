package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.approval.Party;
import org.ctoportal.authoring.approval.Route;
import org.ctoportal.authoring.approval.Stage;
import org.jspecify.annotations.Nullable;

/** Who must agree to one kind of document: step after step. */
class RouteInput extends Composite<Section> {

    private final List<Party> parties;
    private final Div steps = new Div();
    private final List<StageInput> stages = new ArrayList<>();
    private final Button addStep = new Button(getTranslation("authoring.route.addStep"), click -> add(null));

    RouteInput(
            String kind,
            Route route,
            List<Party> parties,
            SerializableConsumer<Route> saving,
            SerializableRunnable forgetting) {
        this.parties = parties;
        var save = new Button(getTranslation("authoring.route.save"), click -> route().ifPresent(saving::accept));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var usual = new Button(getTranslation("authoring.route.usual"), click -> forgetting.run());
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(addStep, save, usual);
        actions.addClassName("route-actions");
        steps.addClassName("route-steps");
        getContent().add(new H2(getTranslation("authoring.kind." + kind)), steps, actions);
        route.stages().forEach(this::add);
    }

    private void add(@Nullable Stage stage) {
        var input = new StageInput(parties, stage, this::remove);
        stages.add(input);
        steps.add(input);
        number();
    }

    private void remove(StageInput stage) {
        if (stages.size() > 1) {
            stages.remove(stage);
            steps.remove(stage);
            number();
        }
    }

    private void number() {
        for (var i = 0; i < stages.size(); i++) {
            stages.get(i).number(i + 1, stages.size() == 1);
        }
        addStep.setVisible(stages.size() < Route.MOST_STAGES);
    }

    private Optional<Route> route() {
        var typed = stages.stream().map(StageInput::stage).toList();
        return typed.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new Route(typed.stream().flatMap(Optional::stream).toList()));
    }
}
