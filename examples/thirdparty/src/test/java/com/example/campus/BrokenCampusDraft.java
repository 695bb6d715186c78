package com.example.campus;

/** Mistake 2: a form does not remember that it was used. */
class BrokenCampusDraft extends CampusDraft {

    BrokenCampusDraft(Session giver) {
        super(giver, null);
    }

    @Override
    <T, X extends Exception> T submit(Submission<T, X> submission) throws X {
        mustBeValid();
        return submission.run();
    }
}
