package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.crosswalk.CrosswalkImportService;
import org.ctoportal.framework.crosswalk.CrosswalkKey;
import org.ctoportal.framework.crosswalk.CrosswalkPreview;
import org.ctoportal.framework.crosswalk.CrosswalkService;
import org.ctoportal.framework.crosswalk.UnknownCrosswalkException;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;
import org.ctoportal.shared.ui.Notices;

/** One crosswalk. Whatever changes it, every part of the page follows and stays where it is. */
class CrosswalkPanel extends Composite<Div> {

    private final transient CrosswalkService crosswalks;
    private final transient CrosswalkImportService imports;
    private final CrosswalkKey key;
    private final boolean mayKeep;
    private final MatrixPanel matrix;
    private final LoosePanel loose;
    private final ProjectionPanel projection;
    private final TakeInPanel takeIn;
    private transient CrosswalkDetails details;

    CrosswalkPanel(CrosswalkService crosswalks, CrosswalkImportService imports, CrosswalkKey key, boolean mayKeep) {
        this.crosswalks = crosswalks;
        this.imports = imports;
        this.key = key;
        this.mayKeep = mayKeep;
        this.details = crosswalks.find(key).orElseThrow(NotFoundException::new);
        this.matrix = new MatrixPanel(details, mayKeep, this::open);
        this.loose = new LoosePanel(mayKeep, this::disconnect);
        this.projection = new ProjectionPanel(details);
        this.takeIn = new TakeInPanel(details, (name, bytes) -> imports.preview(key, name, bytes), this::take);
        loose.update(details);
        takeIn.setVisible(mayKeep);
        getContent().addClassName("crosswalk-body");
        getContent().add(matrix, loose, projection, takeIn);
    }

    private void open(Skill row, Skill column) {
        new CellDialog(details, row, column, mayKeep, this::connect, this::disconnect).open();
    }

    private void connect(Association association) {
        change("crosswalk.connected", () -> crosswalks.connect(key, association));
    }

    private void disconnect(Association association) {
        change("crosswalk.disconnected", () -> crosswalks.disconnect(key, association));
    }

    private void take(CrosswalkPreview looked) {
        change("crosswalk.import.taken", () -> imports.take(key, looked));
    }

    private void change(String done, Runnable change) {
        try {
            change.run();
            Notices.done(getTranslation(done));
        } catch (UnknownCrosswalkException e) {
            Notices.problem(getTranslation("crosswalk.gone"));
        }
        details = crosswalks.find(key).orElseThrow(NotFoundException::new);
        matrix.update(details);
        loose.update(details);
        projection.update(details);
        takeIn.update(details);
    }
}
