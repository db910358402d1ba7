import { Alert } from '@mui/material';
import { Component, type ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly children: ReactNode;
}

/** Keeps a fault of one screen to that screen: the navigation stays, and says that nothing is lost. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Alert severity="error" sx={{ m: 10 }}>
        {this.props.text}
      </Alert>
    );
  }
}
