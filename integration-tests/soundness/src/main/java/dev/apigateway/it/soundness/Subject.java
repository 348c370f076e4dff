package dev.apigateway.it.soundness;

/** Something of an application that its start has a hand in. All beans of this type are asked, in each report. */
public interface Subject {

    void observe(Report report);
}
