import type { ReactNode } from 'react';

export function Opening(): ReactNode {
  return (
    <header className="opening">
      <h1>17 questions for a firm and its adviser</h1>
      <p className="lead">
        A page for a meeting: all questions in one list, and a matrix that moves as you answer.
        Allow an hour. The answers take a quarter of it, the talk takes the rest.
      </p>
      <p>
        Nobody to talk to yet? The <a href="../">self-assessment</a> has the same questions, phase
        by phase, and tells where they come from.
      </p>
    </header>
  );
}

export function HowItGoes(): ReactNode {
  return (
    <section className="columns">
      <h2>How the hour goes</h2>
      <div className="text">
        <p>
          The adviser reads the question, and the firm looks for the highest level that is fully
          true today. Ask for an example. If none comes to mind, take the level below.
        </p>
        <p>
          Put the example into the note, in the firm’s own words. In half a year you will want to
          read what “piloting” meant.
        </p>
        <p>
          “Don’t know” is a good answer. The firm’s area in the matrix stays wide, and you have
          found somebody to ask.
        </p>
        <noscript>
          <p>
            Script is off in this browser, so nothing here is kept or counted. You can read the
            questions, print them and mark the answers on paper.
          </p>
        </noscript>
      </div>
    </section>
  );
}

export function YourData(): ReactNode {
  return (
    <section id="your-data" className="columns">
      <h2>Your data</h2>
      <div className="text">
        <p>
          This page and the <a href="../">self-assessment</a> keep one document between them, in
          this browser. What you answered there stands here, and each follows the other while both
          are open. Nothing is sent, neither to us nor to anyone else.
        </p>
        <p>
          So sit at the firm’s computer if you can: the answers stay where they are given. At the
          adviser’s, empty the company field and clear all answers before you leave, or open a
          private window, which forgets when you close it.
        </p>
      </div>
    </section>
  );
}
