import type { Uri } from 'vscode';
import type { Analysis } from '../core/model';
import type { Analyser } from './analyser';
import type { TimeSlices } from './timeSlices';
import type { WorkspaceScan } from './workspaceScan';

/** Analyses documents, but for those of which the scan knows what is found in just this text. */
export class ScannedFirst implements Pick<Analyser, 'analyseInSlices'> {
  constructor(
    private readonly scan: Pick<WorkspaceScan, 'suggestedFor'>,
    private readonly analyser: Pick<Analyser, 'analyseInSlices'>,
  ) {}

  async analyseInSlices(text: string, uri: Uri, slices: TimeSlices, isCancelled: () => boolean): Promise<Analysis | null> {
    const known = await this.scan.suggestedFor(uri, text);
    return known ?? this.analyser.analyseInSlices(text, uri, slices, isCancelled);
  }
}
