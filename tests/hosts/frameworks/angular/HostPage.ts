import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';

interface Change {
  readonly profile: { readonly ratings: { readonly self?: object } };
}

@Component({
  selector: 'host-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <nav>
      <button type="button" (click)="isCompact.set(!isCompact())">Compact</button>
      <button type="button" (click)="level.set(4)">Deeper headings</button>
      <button type="button" (click)="company.set('other')">Other company</button>
      <button type="button" (click)="isShown.set(!isShown())">Matrix</button>
    </nav>
    <p role="status">Changes: {{ changes() }}, answers: {{ answered() }}</p>
    <servitization-assessment
      [attr.profile]="company()"
      [attr.density]="density()"
      [headingLevel]="level()"
      (servitization-change)="count($event)"
    >
      <p>The questions, on paper.</p>
    </servitization-assessment>
    @if (isShown()) {
      <servitization-matrix [attr.profile]="company()" [headingLevel]="level()">
        <p>The matrix, on paper.</p>
      </servitization-matrix>
    }
  `,
})
export class HostPage {
  protected readonly company = signal('acme');
  protected readonly isCompact = signal(false);
  protected readonly isShown = signal(true);
  protected readonly answered = signal(0);
  protected readonly changes = signal(0);
  protected readonly level = signal(3);
  protected readonly density = computed(() => (this.isCompact() ? 'compact' : 'comfortable'));

  protected count(event: Event): void {
    this.changes.update((count) => count + 1);
    const { profile } = (event as CustomEvent<Change>).detail;
    this.answered.set(Object.keys(profile.ratings.self ?? {}).length);
  }
}
