package org.ctoportal.salary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.salary.calculation.Figure;

/** Figures under their names, each with how it comes about. */
class FigureList extends Composite<DescriptionList> {

    FigureList() {
        getContent().addClassName("salary-figures");
    }

    void clear() {
        getContent().removeAll();
    }

    void add(String name, Figure figure) {
        add(name, figure.amount().exact(), figure.working());
    }

    void add(String name, String value, String working) {
        var amount = new Span(value);
        amount.addClassName("salary-amount");
        var way = new Span(working);
        way.addClassName("salary-working");
        getContent().add(new Term(getTranslation(name)), new Description(amount, way));
    }
}
